using QuarterlyReports.App.Runs;

namespace QuarterlyReports.App.Cli.Commands;

/// <summary>Prints one line a file: path, pages or sheets, bytes, sha256.</summary>
internal static class MadeFiles
{
    public static void Print(Door door, IReadOnlyList<ReviewFile> files)
    {
        foreach (var file in files)
        {
            var parts = new[]
            {
                door.ShownPath(file.Made.Path), Size(door.Speaker, file), FormattableString.Invariant($"{file.Made.Bytes} bytes"),
                "sha256 " + file.Made.Sha256,
            };
            door.Speaker.Result(string.Join("  ", parts.Where(part => part.Length > 0)));
        }
    }

    private static string Size(Speaker speaker, ReviewFile file) => file switch
    {
        { Pages: { } pages } => Counted(pages, speaker.In(pages == 1 ? "page" : "pages", "trang")),
        { Sheets: { } sheets } => Counted(sheets, speaker.In(sheets == 1 ? "sheet" : "sheets", "bảng")),
        _ => "",
    };

    private static string Counted(int number, string what) => FormattableString.Invariant($"{number} {what}");
}
