using System.Diagnostics;
using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;

namespace QuarterlyReports.App.Runs.Exports;

/// <summary>The reference lists as tables, each in its configured order.</summary>
internal static class ReferenceTables
{
    public static ExportTable Of(IntakeKind kind, ReferenceLists lists) => kind switch
    {
        IntakeKind.Partners => new("partners", ["code", "kind", "name_en", "name_vi", "display_order"],
            lists.Partners.Select(item =>
                Row(item.Code, RecordCode.Of(item.Kind), item.Name.English, item.Name.Vietnamese, Text(item.DisplayOrder)))),
        IntakeKind.Regions => Named("regions", lists.Regions.Select(item => (item.Code, item.Name, item.DisplayOrder))),
        IntakeKind.RegionMembers => new("region_members", ["region", "partner", "valid_from", "valid_to", "note"],
            lists.RegionMembers.Select(item => Row(item.Set, item.Partner, Text(item.ValidFrom), Text(item.ValidTo), item.Note))),
        IntakeKind.Groups => new("groups", ["code", "kind", "name_en", "name_vi", "display_order"], lists.Groups.Select(item =>
            Row(item.Code, item.Kind, item.Name.English, item.Name.Vietnamese, Text(item.DisplayOrder)))),
        IntakeKind.GroupMembers => new("group_members",
            ["group", "partner", "role", "valid_from", "valid_to", "certainty", "note"],
            lists.GroupMembers.Select(item =>
                Row(item.Set, item.Partner, item.Role, Text(item.ValidFrom), Text(item.ValidTo), item.Certainty, item.Note))),
        IntakeKind.Mechanisms => new("mechanisms",
            ["code", "family", "name_en", "name_vi", "display_order", "active_from", "active_to"],
            lists.Mechanisms.Select(item => Row(
                item.Code, item.Family, item.Name.English, item.Name.Vietnamese, Text(item.DisplayOrder),
                Text(item.ActiveFrom), Text(item.ActiveTo)))),
        IntakeKind.Agencies => Agencies(lists),
        IntakeKind.Forms => Forms(lists),
        IntakeKind.Levels => Named("levels", lists.Levels.Select(item => (item.Code, item.Name, item.DisplayOrder))),
        IntakeKind.Themes => Named("themes", lists.Themes.Select(item => (item.Code, item.Name, item.DisplayOrder))),
        _ => throw new UnreachableException($"{kind} is no reference list."),
    };

    private static ExportTable Named(string name, IEnumerable<(string Code, Bilingual Name, int DisplayOrder)> items) =>
        new(name, ["code", "name_en", "name_vi", "display_order"],
            items.Select(item => Row(item.Code, item.Name.English, item.Name.Vietnamese, Text(item.DisplayOrder))));

    private static ExportTable Agencies(ReferenceLists lists) => new(
        "agencies",
        ["code", "name_en", "name_vi", "kind", "valid_from", "valid_to", "successor", "certainty", "aliases", "display_order"],
        lists.Agencies.Select(item => Row(
            item.Code, item.Name.English, item.Name.Vietnamese, item.Kind, Text(item.ValidFrom), Text(item.ValidTo),
            item.Successor, item.Certainty, string.Join("; ", item.Aliases), Text(item.DisplayOrder))));

    private static ExportTable Forms(ReferenceLists lists) => new(
        "forms",
        [
            "code", "name_en", "name_vi", "counts_delegation_out", "counts_delegation_in", "counts_conference",
            "counts_agreement", "display_order",
        ],
        lists.Forms.Select(item => Row(
            item.Code, item.Name.English, item.Name.Vietnamese, RecordCode.Of(item.DelegationOut),
            RecordCode.Of(item.DelegationIn), RecordCode.Of(item.Conference), YesOrNo(item.CountsAgreement),
            Text(item.DisplayOrder))));

    private static string?[] Row(params string?[] cells) => [.. cells.Select(cell => cell is "" ? null : cell)];

    private static string YesOrNo(bool value) => value ? "yes" : "no";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Text(PartialDate? date) => date?.ToString();
}
