using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Forms;

namespace QuarterlyReports.Data.Intake.Values;

/// <summary>What the reference lists are called in messages: as on the command line, and as on the Vietnamese form.</summary>
internal static class ListNames
{
    private static readonly Dictionary<string, Bilingual> All = Enum.GetValues<CodeSet>()
        .ToDictionary(RecordCode.Of, set => new Bilingual(RecordCode.Of(set), FormWords.TitleOf(set).Vietnamese));

    // No form has a list of groups to choose from.
    private static readonly Bilingual Groups = new("groups", "Nhóm nước");

    public static Bilingual Of(CodeList list) => Of(RecordCode.Of(list));

    /// <param name="list">As on the command line.</param>
    public static Bilingual Of(string list) => list == Groups.English ? Groups : All[list];
}
