namespace QuarterlyReports.Data.Intake.Columns;

/// <summary>One column that a kind of file may have.</summary>
/// <param name="Name">The canonical name, as in exports and on the command line.</param>
/// <param name="Heading">The Vietnamese heading of the intake form.</param>
/// <param name="Aliases">Other headings that mean the same column, in either language.</param>
internal sealed record Field(string Name, string Heading, params string[] Aliases)
{
    public IEnumerable<string> Headings => [Name, Heading, EnglishHeading, .. Aliases];

    /// <summary>The heading of the English intake form: start_date is Start date, title_vi is Title (Vietnamese).</summary>
    public string EnglishHeading { get; } = char.ToUpperInvariant(Name[0]) + Spelled(Name)[1..];

    public override string ToString() => Name;

    private static string Spelled(string name) => name switch
    {
        [.. var title, '_', 'e', 'n'] => Spelled(title) + " (English)",
        [.. var title, '_', 'v', 'i'] => Spelled(title) + " (Vietnamese)",
        _ => name.Replace('_', ' '),
    };
}
