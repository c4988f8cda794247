namespace QuarterlyReports.Data.Intake.Columns;

/// <summary>Every kind of file that can be imported.</summary>
internal static class KindLayouts
{
    public static readonly IReadOnlyList<KindLayout> All =
        [ActivityLayout.Layout, .. RegisterLayouts.All, .. ReferenceLayouts.All];

    /// <summary>Running numbers of a form: they count its rows and say nothing about the records.</summary>
    private static readonly HashSet<string> RunningNumbers = new(["stt", "no", "sott", "tt"], StringComparer.Ordinal);

    public static KindLayout Of(IntakeKind kind) => All.First(layout => layout.Kind == kind);

    public static bool IsRunningNumber(string heading) => RunningNumbers.Contains(Folded.Of(heading));
}
