using System.Collections.Frozen;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Sources;

namespace QuarterlyReports.Data.Intake.Columns;

/// <summary>Where each field of a kind is found in one table.</summary>
internal sealed class ColumnMap
{
    private readonly FrozenDictionary<string, Column> _columns;

    public ColumnMap(KindLayout layout, IReadOnlyList<string> headings, IReadOnlyDictionary<string, string> setFields)
    {
        Layout = layout;
        Headings = headings;
        _columns = layout.Fields.Select(field => ColumnOf(field, setFields))
            .ToFrozenDictionary(column => column.Field, StringComparer.Ordinal);
    }

    public KindLayout Layout { get; }

    public IReadOnlyList<string> Headings { get; }

    /// <summary>The canonical names of the fields that the table speaks of.</summary>
    public IEnumerable<string> GivenFields => _columns.Values.Where(column => column.IsGiven).Select(column => column.Field);

    public Column this[string field] => _columns[field];

    /// <summary>The field that a heading of this table feeds; null when nothing reads the column.</summary>
    public Field? FieldAt(int index) =>
        Layout.FieldOf(Headings[index]) is { } field && _columns[field.Name].Index == index ? field : null;

    private Column ColumnOf(Field field, IReadOnlyDictionary<string, string> setFields)
    {
        for (var index = 0; index < Headings.Count; index++)
            if (Layout.FieldOf(Headings[index]) == field)
                return new(field.Name, index, Finding.Quote(Headings[index]), Cell.Blank);
        var value = setFields.FirstOrDefault(pair => Layout.FieldOf(pair.Key) == field).Value;
        return new(field.Name, -1, field.Name, value is null ? Cell.Blank : Cell.OfText(ComposedText.Of(value)));
    }
}
