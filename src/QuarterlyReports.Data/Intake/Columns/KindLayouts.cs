using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Intake.Columns;

/// <summary>Every kind of file that can be imported.</summary>
internal static class KindLayouts
{
    public static readonly IReadOnlyList<KindLayout> All =
        [ActivityLayout.Layout, .. RegisterLayouts.All, .. ReferenceLayouts.All];

    /// <summary>
    /// Columns that say nothing about the records: running numbers, and why an earlier import gave the row back.
    /// </summary>
    private static readonly HashSet<string> Unread =
        new(
            [
                "stt", "no", "sott", "tt",
                Folded.Of(RejectedRow.ReasonsHeading.In(Language.English)),
                Folded.Of(RejectedRow.ReasonsHeading.In(Language.Vietnamese)),
            ],
            StringComparer.Ordinal);

    public static KindLayout Of(IntakeKind kind) => All.First(layout => layout.Kind == kind);

    public static bool IsUnread(string heading) => Unread.Contains(Folded.Of(heading));
}
