namespace QuarterlyReports.Core.Documents;

/// <summary>One line of contents or bookmarks.</summary>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Destination">Id of the heading.</param>
public sealed record OutlineEntry(int Level, string Title, string Destination);
