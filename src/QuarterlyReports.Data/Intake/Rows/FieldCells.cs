using System.Diagnostics;
using System.Globalization;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>Reads the cells of a register's fields, each by what it holds, into the spelling of tables and exports.</summary>
internal sealed class FieldCells(RowReader row, CodeBooks books, TimeZoneInfo zone)
{
    private readonly DateCells _dates = new(row, zone);

    /// <summary>What a field of that type can hold, for messages.</summary>
    public static Bilingual Example(FieldType type) => type switch
    {
        FieldType.Choice(var choices) => RegisterWords.Of(choices).All,
        FieldType.Flag => Words.YesOrNo.All,
        FieldType.Code(var list) => ListNames.Of(list),
        FieldType.Codes(var list) => ListNames.Of(list),
        _ => new(Plain(type), null),
    };

    private static string Plain(FieldType type) => type switch
    {
        FieldType.Day => "2018-03-05",
        FieldType.Date => "2018-03-05, 2018-03, 2018",
        FieldType.Number { Most: < int.MaxValue and var most } => string.Create(CultureInfo.InvariantCulture, $"0–{most}"),
        FieldType.Number => "12",
        FieldType.Period => "2018-Q1, 2018-H1, 2018",
        FieldType.Records(var kind, _) => $"id ({kind})",
        FieldType.Agencies => "GS; FRD",
        FieldType.Text or FieldType.Line => "…",
        _ => throw new UnreachableException($"No example of {type}."),
    };

    /// <summary>The value; null when the cell is blank or, which is reported, unreadable.</summary>
    /// <param name="field">The field that is read.</param>
    /// <param name="column">Where it stands.</param>
    /// <param name="entry">The entry as far as it has been read: the area says which list its code is of.</param>
    public string? Text(RegisterField field, Column column, RegisterEntry entry) => field.Type switch
    {
        FieldType.Text => row.Text(column),
        FieldType.Line when entry is Directive directive && field.Name == "area_code" => AreaCode(column, directive.Area),
        FieldType.Line => row.Line(column),
        FieldType.Day => _dates.Day(column)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldType.Date => _dates.Date(column)?.ToString(),
        FieldType.Number(var most) => Number(column, most),
        FieldType.Flag => row.Choice(column, Words.YesOrNo) is { } flag ? RecordCode.Of(flag) : null,
        FieldType.Period => Period(column),
        FieldType.Choice(var choices) => Choice(column, RegisterWords.Of(choices)),
        FieldType.Code(var list) => row.Code(column, books.Of(list)),
        FieldType.Codes(var list) => Joined(row.Codes(column, books.Of(list))),
        FieldType.Agencies(OnlyOne: true) => row.Line(column) is { } name ? AgencyOf(name) : null,
        FieldType.Agencies => Joined(row.Distinct(column, [.. row.Items(column, books.Agencies).Select(AgencyOf)])),
        FieldType.Records(_, OnlyOne: true) => row.Line(column),
        FieldType.Records => Joined(row.Distinct(column, row.Items(column))),
        _ => throw new UnreachableException($"Nothing reads {field.Type}."),
    };

    private static string? Joined(IReadOnlyList<string> items) => items.Count == 0 ? null : string.Join("; ", items);

    private string AgencyOf(string name) => books.Agencies.TryFind(name, out var code) ? code : name;

    private string? Number(Column column, int most)
    {
        if (row.Whole(column) is not { } number) return null;
        if (number <= most) return number.ToString(CultureInfo.InvariantCulture);
        row.Report(ValueRules.Number, column, row.Cell(column).Text, Example(new FieldType.Number(most)));
        return null;
    }

    private string? Choice(Column column, IChoiceWords words)
    {
        if (row.Text(column) is not { } text) return null;
        if (words.TryFindCode(text, out var code)) return code;
        row.Report(ValueRules.UnknownWord, column, text, words.All, () => words.LikelyFor(text));
        return null;
    }

    private string? Period(Column column)
    {
        if (row.Line(column) is not { } text) return null;
        if (PeriodText.TryRead(text, out var period)) return period;
        row.Report(ValueRules.Period, column, text);
        return null;
    }

    // Projects are a register, not a list: whether there is one of that id is known only when all have been saved.
    private string? AreaCode(Column column, DirectiveArea area) => area switch
    {
        DirectiveArea.Region => row.Code(column, books.Regions),
        DirectiveArea.Mechanism => row.Code(column, books.Mechanisms),
        DirectiveArea.Agency => row.Code(column, books.Agencies),
        _ => row.Line(column),
    };
}
