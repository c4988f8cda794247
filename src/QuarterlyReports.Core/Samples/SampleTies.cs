using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>
/// Ties an activity to the other registers: agreement, project, item of the programme, orientations it is evidence for.
/// </summary>
internal sealed class SampleTies(SampleOptions options, SampleOffice office, SplitMix64 dice)
{
    public Activity On(Activity draft, DateOnly day) => draft with
    {
        Agreement = draft.Agreement ?? office.Agreements.FrameworkOf(draft, day, dice),
        Project = dice.Chance(600) ? SampleProjects.NamedBy(draft, day, options) : null,
        Programme = dice.Chance(880) ? office.Programme.FulfilledBy(draft, day, dice) : null,
        Directives = office.Directives.EvidenceFor(draft, day, dice),
    };
}
