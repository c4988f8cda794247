namespace QuarterlyReports.Core.Documents;

/// <summary>One cell of the heading rows.</summary>
/// <param name="Level">0 for the top row.</param>
/// <param name="IsLeaf">It heads one column; otherwise a group of columns.</param>
public sealed record HeaderCell(string Text, int Level, int Column, int RowSpan, int ColumnSpan, bool IsLeaf);
