using System.Globalization;

namespace QuarterlyReports.Publishing.Templates;

/// <summary>A template, its settings or a phrase file cannot be used as written. The message names file and line.</summary>
public sealed class TemplateException : Exception
{
    public TemplateException(string message)
        : base(message)
    {
    }

    /// <param name="line">From 1.</param>
    public TemplateException(string file, int line, string problem)
        : base(string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}: {problem}"))
    {
    }
}
