using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>Advice given to the Party and the State in a window.</summary>
/// <param name="visible">Entries within the ceiling.</param>
internal sealed class ProposalCount(RegisterContents visible) : IRegisterCount
{
    public string ReturnedKind(Figure figure) => AllRegisters.Proposals.Name;

    public IEnumerable<Figure> Figures(WindowCount count) => Flows(count);

    public IEnumerable<Figure> Flows(WindowCount count)
    {
        // An advice of "2018" makes a register of March 2018, though it counts in no month of it.
        var isKept = visible.Of<Proposal>()
            .Any(proposal => proposal.SubmittedOn is { } date && count.Window.Overlaps(date.First, date.Last));
        var records = In(count.Window).Select(proposal => proposal.Id).ToList();
        return
        [
            new(
                FigureKeys.ProposalsSubmitted,
                isKept ? records.Count : null,
                FigureUnit.Proposals,
                isKept ? Basis.Recorded : Basis.NotKept,
                records)
            {
                Kind = AllRegisters.Proposals.Name,
            },
        ];
    }

    /// <summary>By day of submission, then id.</summary>
    public IReadOnlyList<Proposal> In(DateWindow window) =>
        DatedEntries.In<Proposal>(window, visible, proposal => proposal.SubmittedOn);
}
