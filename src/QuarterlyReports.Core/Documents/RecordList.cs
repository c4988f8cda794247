namespace QuarterlyReports.Core.Documents;

/// <summary>
/// The records behind a number of a table. Formats that lead from place to place show them to whoever asks; they are no part
/// of the text, and paper has no use for them.
/// </summary>
/// <param name="Id">Unique in the document; a <see cref="TableCell.Target"/> leads here.</param>
/// <param name="Title">What the number counts.</param>
/// <param name="Size">How many records there are, such as "17 records": people and days are sums over fewer of them.</param>
/// <param name="Table">Id of the first table that prints the number.</param>
/// <param name="TableLabel">Such as "Table 3".</param>
/// <param name="Records">As many as a number says that counts records.</param>
public sealed record RecordList(
    string Id, string Title, string Size, string Table, string TableLabel, IReadOnlyList<ListedRecord> Records);
