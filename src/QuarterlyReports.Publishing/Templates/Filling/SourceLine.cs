namespace QuarterlyReports.Publishing.Templates.Filling;

/// <summary>One line of a template as its author sees it.</summary>
/// <param name="File">Language folder and file name, such as en/30-bilateral.md.</param>
/// <param name="Number">From 1.</param>
internal sealed record SourceLine(string File, int Number, string Text)
{
    public TemplateException Problem(string problem) => new(File, Number, problem);
}
