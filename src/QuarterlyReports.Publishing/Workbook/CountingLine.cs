using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>One entry of a list that one activity counts under.</summary>
/// <param name="Number">Of the activity in its table, from 1.</param>
/// <param name="IsFirst">Of the activity's lines in the same list.</param>
internal sealed record CountingLine(int Number, CountedActivity Counted, LineList List, string Label, bool IsFirst);
