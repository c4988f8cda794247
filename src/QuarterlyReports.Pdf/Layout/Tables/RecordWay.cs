namespace QuarterlyReports.Pdf.Layout.Tables;

/// <param name="Place">The table or row that the way ends at.</param>
/// <param name="Words">What a screen reader says of it: what is counted, and how many records there are.</param>
internal sealed record RecordWay(string Place, string Words);
