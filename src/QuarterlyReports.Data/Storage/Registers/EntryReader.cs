using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Storage.Registers;

/// <summary>Reads entries from the rows of a query of <see cref="RegisterTable"/>.</summary>
internal sealed class EntryReader(Register register)
{
    private const int ReferenceColumn = 1;
    private const int OwnIdColumn = 2;
    private const int UnitColumn = 3;
    private const int FirstValueColumn = 4;

    private readonly IReadOnlyList<RegisterField> _fields =
        [.. RegisterTable.Of(register).Values, .. RegisterTable.Of(register).Lists];

    /// <summary>All rows of the statement, whose values are bound.</summary>
    public List<StoredEntry> Read(Statement statement)
    {
        var entries = new List<StoredEntry>();
        while (statement.Next()) entries.Add(Current(statement));
        return entries;
    }

    private StoredEntry Current(Statement row)
    {
        var entry = register.Blank(row.RequiredTextAt(ReferenceColumn)) with { Unit = row.TextAt(UnitColumn) };
        for (var index = 0; index < _fields.Count; index++)
        {
            // What is not recorded is so in a blank entry already.
            if (row.TextAt(FirstValueColumn + index) is { } text) entry = _fields[index].Read(entry, text);
        }

        return new(row.NumberAt(0) ?? 0, row.TextAt(OwnIdColumn), entry);
    }
}
