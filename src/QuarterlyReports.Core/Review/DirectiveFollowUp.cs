using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>What became of a directive that was open when the period began (counting rule 22).</summary>
/// <param name="AgeQuarters">Quarters since the review that set it.</param>
/// <param name="IsDue">It was due in this period or before.</param>
/// <param name="IsCarriedOver">It was still open on the period's last day.</param>
/// <param name="Evidence">Held activities of the period that name it, in order of counting day, then id.</param>
public sealed record DirectiveFollowUp(
    Directive Directive, int AgeQuarters, bool IsDue, bool IsCarriedOver, IReadOnlyList<CountedActivity> Evidence)
{
    /// <summary>A final report must say something on every directive that was due.</summary>
    public bool LacksProgress => IsDue && Directive.Progress.IsEmpty;
}
