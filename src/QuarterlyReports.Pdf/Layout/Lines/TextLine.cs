namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>One line: the characters from Start to End, and why it ends there.</summary>
internal readonly record struct TextLine(int Start, int End, BreakKind Break);
