namespace QuarterlyReports.Publishing.Templates.Annexes;

/// <summary>One column of an annex table, as the ministry's forms head it.</summary>
/// <param name="Annex">Code of the table, such as delegations_out.</param>
/// <param name="Position">From 1, without a gap.</param>
/// <param name="English">Heading; headings above it come first, parted by " > ".</param>
internal sealed record AnnexColumn(string Annex, int Position, string English, string Vietnamese);
