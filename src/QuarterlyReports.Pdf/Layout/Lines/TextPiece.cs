namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>The smallest stretch of text that line breaking moves about: a word, or a part of a long one.</summary>
/// <param name="SpaceAfter">Width of the spaces behind it; they vanish at the end of a line.</param>
/// <param name="Break">Why the line may end here.</param>
/// <param name="HyphenWidth">Of the hyphen that is set where a line ends here; 0 for none.</param>
internal readonly record struct TextPiece(
    int Start, int End, double Width, double SpaceAfter, BreakKind Break, double HyphenWidth = 0);
