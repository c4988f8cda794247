namespace QuarterlyReports.Pdf.Layout;

/// <summary>One line of the bookmarks panel.</summary>
/// <param name="Level">1 for the outermost.</param>
public sealed record OutlineEntry(int Level, string Title, string Destination);
