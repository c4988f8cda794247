namespace QuarterlyReports.Data.Intake.Columns;

/// <summary>One column that a kind of file may have.</summary>
/// <param name="Name">The canonical name, as in exports and on the command line.</param>
/// <param name="Heading">The Vietnamese heading of the intake form.</param>
/// <param name="Aliases">Other headings that mean the same column, in either language.</param>
internal sealed record Field(string Name, string Heading, params string[] Aliases)
{
    public IEnumerable<string> Headings => [Name, Heading, .. Aliases];

    public override string ToString() => Name;
}
