namespace QuarterlyReports.Publishing.Templates.Filling;

/// <summary>A line of Markdown, filled in, with the template's line it came from.</summary>
internal sealed record FilledLine(string Text, SourceLine Source);
