namespace QuarterlyReports.Publishing.Templates.Filling;

/// <summary>
/// Refuses a section of which a review would print nothing: a quiet section says that it is quiet. An annex may be left out; the
/// data notes name it.
/// </summary>
internal static class SilentSections
{
    private const string Heading = "# ";
    private const string Annex = "::: annex";

    /// <exception cref="TemplateException">The first section that is silent.</exception>
    public static void Refuse(IReadOnlyList<SourceLine> lines, IReadOnlyList<FilledLine> filled)
    {
        var printed = filled.Where(line => line.Text.Length > 0).Select(line => line.Source.File)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in lines.GroupBy(line => line.File).Where(file => !printed.Contains(file.Key)))
        {
            if (file.FirstOrDefault(IsBeginning) is { } first && first.Text.StartsWith(Heading, StringComparison.Ordinal))
                throw first.Problem(
                    "the section prints nothing for this review, not even a quiet sentence. "
                    + "Write one for the case without records.");
        }
    }

    private static bool IsBeginning(SourceLine line) =>
        line.Text.StartsWith(Heading, StringComparison.Ordinal) || line.Text.StartsWith(Annex, StringComparison.Ordinal);
}
