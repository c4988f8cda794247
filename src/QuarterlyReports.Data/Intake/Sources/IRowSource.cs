namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>The rows of one text file or one sheet, read forward once.</summary>
internal interface IRowSource : IDisposable
{
    /// <summary>Number of the row read last, as a spreadsheet program shows it: the first is 1.</summary>
    int Row { get; }

    /// <summary>How many cells the row has, blank ones included; trailing blanks may be left out.</summary>
    int Count { get; }

    /// <summary>
    /// Whether every row of a sound file has as many cells as its header, so that a different number betrays a stray separator.
    /// </summary>
    bool HasFixedWidth { get; }

    /// <summary>
    /// The cell at the index, which starts at 0; blank past the end of the row. Valid until the next <see cref="Read"/>.
    /// </summary>
    Cell this[int index] { get; }

    /// <summary>Whether nothing stands in the cell at the index; cheaper than looking at the cell.</summary>
    bool IsBlank(int index);

    /// <summary>Whether the row read last is hidden from whoever opens the file. It is read all the same.</summary>
    bool IsHidden => false;

    /// <summary>Moves to the next row; false at the end.</summary>
    bool Read();
}
