namespace QuarterlyReports.Core.Review;

/// <summary>Counts the entries of one register, or of a few that belong together, as seen from a window.</summary>
internal interface IRegisterCount
{
    /// <summary>Every figure of the window in one fixed order, also those whose value is 0.</summary>
    IEnumerable<Figure> Figures(WindowCount count);

    /// <summary>Those of them that may be summed over the year so far: never a stock (counting rule 16).</summary>
    IEnumerable<Figure> Flows(WindowCount count) => [];

    /// <summary>
    /// The kind of record that the figure says nothing without, when units report it in their returns; null when no return is
    /// expected to bring it, or when the figure sees to its basis itself.
    /// </summary>
    string? ReturnedKind(Figure figure) => null;
}
