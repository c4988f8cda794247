using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>A page with its marks gathered by the structure they belong to.</summary>
/// <param name="Index">0 for the first page.</param>
internal sealed record TaggedPage(int Index, PlacedPage Placed, IReadOnlyList<MarkedRun> Runs, IReadOnlyList<Mark.Link> Links)
{
    /// <summary>The elements by the content ids of this page.</summary>
    public IEnumerable<StructureElement> ElementsInOrder => Runs.Select(run => run.Element).OfType<StructureElement>();

    /// <summary>From layout's downward y to the upward y of PDF.</summary>
    public double Upward(double y) => Placed.HeightPoints - y;
}
