using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.App.Runs;

/// <summary>From nothing, or from an older database, to one that is up to date and has its reference lists.</summary>
public static class InitRun
{
    private static readonly IReadOnlyList<string> ListFiles =
    [
        .. Enum.GetValues<IntakeKind>()
            .Where(kind => kind.IsList())
            .Select(kind => RecordCode.Of(kind) + ".csv"),
    ];

    /// <summary>
    /// Returns whether the database is new. Lists that an older one has already are the office's own and stay as they are.
    /// </summary>
    public static bool Run(Workplace place, CancellationToken stop)
    {
        if (Directory.Exists(place.DatabasePath)) throw IsAFolder(place.DatabasePath);
        var isNew = !File.Exists(place.DatabasePath);
        if (isNew) MakeWhole(place, stop);
        else BringUpToDate(place, place.DatabasePath, stop);
        return isNew;
    }

    // Made beside its final name, so that a run that is killed half-way leaves no half database.
    private static void MakeWhole(Workplace place, CancellationToken stop)
    {
        var folder = Path.GetDirectoryName(place.DatabasePath)!; // a full path of a file has a folder
        var part = Path.Combine(folder, $".{Path.GetFileName(place.DatabasePath)}.part");
        Directory.CreateDirectory(folder);
        try
        {
            File.Delete(part);
            BringUpToDate(place, part, stop);
            File.Move(part, place.DatabasePath);
        }
        finally
        {
            File.Delete(part);
            File.Delete(part + "-journal");
        }
    }

    private static void BringUpToDate(Workplace place, string path, CancellationToken stop)
    {
        using var database = ReviewDatabase.Create(path);
        stop.ThrowIfCancellationRequested();
        var lists = IntakeReader.Read(
            [.. ListFiles.Select(file => Path.Combine(place.SampleDataFolder, file))],
            Reading.Options(place, TimeZoneInfo.Utc, new()));
        stop.ThrowIfCancellationRequested();
        using var import = database.BeginImport(new(place.User, place.Clock.GetUtcNow(), ListFiles));
        import.SetReferences(OnlyWhereEmpty(lists.References, new ReferenceStore(database).Contents()));
        import.Commit();
    }

    private static ReferenceContents OnlyWhereEmpty(ReferenceContents ours, ReferenceContents theirs) => new()
    {
        Partners = Unless(theirs.Partners, ours.Partners),
        Regions = Unless(theirs.Regions, ours.Regions),
        RegionMembers = Unless(theirs.RegionMembers, ours.RegionMembers),
        Groups = Unless(theirs.Groups, ours.Groups),
        GroupMembers = Unless(theirs.GroupMembers, ours.GroupMembers),
        Mechanisms = Unless(theirs.Mechanisms, ours.Mechanisms),
        Forms = Unless(theirs.Forms, ours.Forms),
        Levels = Unless(theirs.Levels, ours.Levels),
        Themes = Unless(theirs.Themes, ours.Themes),
        Agencies = Unless(theirs.Agencies, ours.Agencies),
    };

    // To storage a list without lines means: leave it as it is.
    private static IReadOnlyList<TLine> Unless<TLine>(IReadOnlyList<TLine> kept, IReadOnlyList<TLine> lines) =>
        kept.Count > 0 ? [] : lines;

    private static UnusableInputException IsAFolder(string path) => new(new Bilingual(
        $"'{path}' is a folder; give the name of a database file.", $"'{path}' là một thư mục; hãy nêu tên tệp cơ sở dữ liệu."));
}
