namespace QuarterlyReports.Core.Documents;

/// <summary>
/// What only a laid-out document can tell. Word processors lay out anew, yet their files must bring page numbers and widths with
/// them; these are the ones of the same document in print.
/// </summary>
public interface IPrintedMeasures
{
    /// <summary>The number of the page, as printed, that a heading, table, figure or anchor is on.</summary>
    string PageLabelOf(string id);

    /// <summary>How a table of the document was set.</summary>
    TableMeasure TableOf(string id);

    /// <summary>Width of words on one line in the document's serif.</summary>
    double WidthPoints(string words, double sizePoints, Emphasis emphasis = Emphasis.None);
}
