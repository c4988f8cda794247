using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>Advice given in a window, as plainly as rules 3 and 15 read.</summary>
internal sealed class PlainProposals(IReadOnlyList<Proposal> visible)
{
    public IEnumerable<(string Key, PlainFigure Figure)> Flows(DateWindow window)
    {
        var dated = visible.Where(proposal => !proposal.Withdrawn && proposal.SubmittedOn is not null)
            .OrderBy(proposal => proposal.SubmittedOn!.Value).ThenBy(proposal => proposal.Id, StringComparer.Ordinal)
            .ToList();
        var isKept = dated.Any(proposal =>
            proposal.SubmittedOn!.Value.Last >= window.From && proposal.SubmittedOn.Value.First < window.Until);
        var inside = dated
            .Where(proposal => proposal.SubmittedOn!.Value.First >= window.From && proposal.SubmittedOn.Value.Last < window.Until)
            .Select(proposal => proposal.Id)
            .ToList();
        yield return ("proposals.submitted", isKept ? new(inside.Count, Basis.Recorded, inside) : new(null, Basis.NotKept, []));
    }
}
