namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>Why a line may end after a piece of text.</summary>
internal enum BreakKind
{
    Space,

    /// <summary>At a space between words that had better share a line: a number and what it counts.</summary>
    Tie,

    /// <summary>After a hyphen, slash or dash inside a long word.</summary>
    Hyphen,

    /// <summary>Inside a word, where a hyphen is set.</summary>
    Division,

    /// <summary>Inside a word that is wider than the line: an address, an identifier.</summary>
    Emergency,

    /// <summary>The line must end: a line break, or the end of the text.</summary>
    Forced,
}
