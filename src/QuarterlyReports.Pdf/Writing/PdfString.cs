namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// A text for people, such as a title: written as ASCII where that is enough, else as UTF-16 (ISO 32000-1, 7.9.2.2).
/// </summary>
internal readonly record struct PdfString(string Text);
