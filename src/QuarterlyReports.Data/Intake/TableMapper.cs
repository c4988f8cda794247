using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Forms;
using QuarterlyReports.Data.Intake.Sources;
using QuarterlyReports.Data.Intake.Values;
using QuarterlyReports.Office.Spreadsheet;

namespace QuarterlyReports.Data.Intake;

/// <summary>
/// Decides what a table's rows are and which of its columns feeds which field, and reports the columns that fit nothing.
/// </summary>
internal sealed class TableMapper(IntakeOptions options, FindingList findings)
{
    private const int HeadingsQuoted = 8;

    private readonly HashSet<string> _setFields = [.. options.SetFields.Keys];

    /// <summary>The table ready to be read; null when it cannot be, which the findings say.</summary>
    public IntakeTable? TableOf(TableSource source, Header? header)
    {
        if (header is null)
        {
            findings.Add(new(FileRules.HeaderMissing, new(source.File, source.Sheet), null, ExampleOf(options.Kind)));
            return null;
        }

        if (LayoutOf(source, header) is not { } layout)
        {
            var headings = header.Headings.Where(heading => heading.Length > 0).Take(HeadingsQuoted).Select(Finding.Quote);
            findings.Add(new(FileRules.KindUnclear, new(source.File, source.Sheet, header.Row), string.Join(", ", headings)));
            return null;
        }

        var table = new IntakeTable(source, header, new(layout, header.Headings, SetFields(header.Form)));
        ReportColumns(table);
        return ReportMissing(table) ? null : table;
    }

    // The unit above the rows is the unit of each.
    private IReadOnlyDictionary<string, string> SetFields(FormHead? head) => head is { Unit.Cell: { IsBlank: false } unit }
        ? new Dictionary<string, string>(options.SetFields) { ["unit"] = unit.Text }
        : options.SetFields;

    private KindLayout? LayoutOf(TableSource source, Header header) =>
        options.Kind is { } kind ? KindLayouts.Of(kind) : KindFinder.Of(header, source.Name, _setFields);

    private static string ExampleOf(IntakeKind? kind) =>
        string.Join(", ", KindLayouts.Of(kind ?? IntakeKind.Activities).Required.Select(choices => choices[0]));

    private void ReportColumns(IntakeTable table)
    {
        for (var index = 0; index < table.Map.Headings.Count; index++)
        {
            var heading = table.Map.Headings[index];
            if (heading.Length == 0 || KindLayouts.IsUnread(heading) || table.Map.FieldAt(index) is not null) continue;
            var place = PlaceOf(table, index);
            var known = table.Map.Layout.FieldOf(heading);
            findings.Add(known is null
                ? new(FileRules.ColumnUnknown, place, heading, table.Map.Layout.Name, LikelyFor(table, heading))
                : new(FileRules.ColumnRepeated, place, heading, known.Name));
        }

        foreach (var name in options.SetFields.Keys)
            if (table.Map.Layout.FieldOf(name) is { } field && table.Map[field.Name] is { Index: >= 0 } column)
                findings.Add(new(FileRules.SetNotUsed, PlaceOf(table, column.Index), column.Heading,
                    $"{name}={options.SetFields[name]}"));
    }

    private bool ReportMissing(IntakeTable table)
    {
        var missing = KindFinder.MissingColumns(table.Map.Layout, table.Map.Headings, _setFields).ToList();
        foreach (var choices in missing)
            findings.Add(new(FileRules.ColumnMissing, new(table.File, table.Sheet, table.HeaderRow), null,
                Named(table, choices)));
        return missing.Count > 0;
    }

    private static string Named(IntakeTable table, IReadOnlyList<string> choices) =>
        string.Join(" / ", choices.Select(table.Map.Layout.FieldOf).Select(field => $"{field} ({field?.Heading})"));

    private static string? LikelyFor(IntakeTable table, string heading) =>
        Likely.Of(Folded.Of(heading), table.Map.Layout.Headings.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Name)));

    private static Place PlaceOf(IntakeTable table, int index) =>
        new(table.File, table.Sheet, table.HeaderRow, Finding.Quote(table.Map.Headings[index]),
        table.Sheet is null ? null : CellAddress.Letters(index + 1));
}
