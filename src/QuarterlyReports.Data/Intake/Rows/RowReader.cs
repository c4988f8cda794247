using System.Globalization;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.RoundTrip;
using QuarterlyReports.Data.Intake.Rules;
using QuarterlyReports.Data.Intake.Sources;
using QuarterlyReports.Data.Intake.Values;
using QuarterlyReports.Office.Spreadsheet;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>
/// The row that is being read, field by field. What is wrong with a value becomes a finding with its place, and the value itself
/// null; a row with an error is not handed on.
/// </summary>
internal sealed class RowReader(IRowSource rows, IntakeTable table, FindingList findings)
{
    private readonly RecordRows _records = new(rows, table, findings);
    private readonly List<Finding> _errors = [];

    public IntakeTable Table => table;

    /// <summary>How many records have been read.</summary>
    public int RecordsRead { get; private set; }

    /// <inheritdoc cref="RecordRows.Hidden"/>
    public int HiddenRecords => _records.Hidden;

    public int Row => rows.Row;

    /// <summary>Whether the row that is being read has a finding of severity error.</summary>
    public bool HasError => _errors.Count > 0;

    /// <summary>Moves to the next record; that its cells do not fit the header is an error of the row.</summary>
    public bool Read()
    {
        _errors.Clear();
        if (!_records.Read()) return false;
        RecordsRead++;
        if (rows.HasFixedWidth && rows.Count != table.Width)
            Report(FileRules.RowWidth, null, Shown(rows.Count), Shown(table.Width));
        return true;
    }

    public Column Column(string field) => table.Map[field];

    public Place PlaceOf(Column? column) => PlaceOf(table, rows.Row, column);

    public static Place PlaceOf(IntakeTable table, int? row, Column? column) => new(table.File, table.Sheet, row, column?.Heading,
        column is { Index: >= 0 } && table.Sheet is not null ? CellAddress.Letters(column.Index + 1) : null);

    /// <param name="rule">What is wrong.</param>
    /// <param name="column">Where.</param>
    /// <param name="found">The value; null when nothing stands there.</param>
    /// <param name="detail">What it was compared with.</param>
    /// <param name="likely">Looks for what was probably meant; asked only when the finding is kept.</param>
    public void Report(
        Rule rule, Column? column, string? found, Bilingual detail = default, Func<Bilingual?>? likely = null)
    {
        // An error is made whole also when the list is full: it says why the row is rejected.
        if (!findings.HasRoom && rule.Severity != Severity.Error)
        {
            findings.Tally(rule);
            return;
        }

        var guess = findings.HasRoom ? likely?.Invoke() : null;
        var finding = new Finding(rule, PlaceOf(column), found, detail.English, guess?.English)
        {
            DetailInVietnamese = detail.Vietnamese,
            LikelyInVietnamese = guess?.Vietnamese,
        };
        if (rule.Severity == Severity.Error) _errors.Add(finding);
        findings.Add(finding);
    }

    /// <param name="rule">What is wrong.</param>
    /// <param name="column">Where.</param>
    /// <param name="found">The value; null when nothing stands there.</param>
    /// <param name="detail">What it was compared with, the same in both languages.</param>
    public void Report(Rule rule, Column? column, string? found, string? detail) => Report(rule, column, found, Alike(detail));

    private void Report(Rule rule, Column column, Hit hit) =>
        Report(rule, column, hit.Found, new(hit.Detail, hit.DetailInVietnamese),
            hit.Likely is { } likely ? () => Alike(likely) : null);

    private static Bilingual Alike(string? text) => new(text, null);

    /// <summary>Looks at the record made from the row with the rules of its kind.</summary>
    public void Check<TRecord>(RecordRules<TRecord> rules, TRecord record, RuleScene scene)
    {
        foreach (var check in rules.All)
        {
            var hits = check.Look(record, scene);
            foreach (var hit in hits) Report(check.Rule, Column(check.Field), hit);
        }
    }

    /// <summary>The row as the file has it, with what keeps it out.</summary>
    public RejectedRow Rejected() => GivenBack.Row(rows, table, PlaceOf(null), [.. _errors]);

    /// <summary>The cell of a field; an error of the spreadsheet is reported and reads as blank.</summary>
    public Cell Cell(Column column)
    {
        var cell = column.In(rows);
        if (cell.Kind != CellKind.Fault) return cell;
        Report(ValueRules.Fault, column, cell.Text);
        return Sources.Cell.Blank;
    }

    /// <summary>Whether nothing stands in the field, as opposed to something unreadable.</summary>
    public bool IsBlank(Column column) => !column.IsGiven || column.In(rows).IsBlank;

    /// <summary>The text of a field within the limits of what documents can carry; null when blank.</summary>
    public string? Text(Column column)
    {
        if (!column.IsGiven) return null;
        var cell = Cell(column);
        return cell.IsBlank ? null : Text(column, cell);
    }

    /// <summary>A text that stands in one line, such as a title.</summary>
    public string? Line(Column column)
    {
        if (!column.IsGiven) return null;
        var cell = Cell(column);
        if (cell.IsBlank) return null;
        var text = Text(column, cell);
        return cell.IsPlain ? text : text?.Replace('\n', ' ');
    }

    public TChoice? Choice<TChoice>(Column column, Choices<TChoice> choices) where TChoice : struct, Enum
    {
        if (Text(column) is not { } text) return null;
        if (choices.TryFind(text, out var choice)) return choice;
        ReportWord(column, choices, text);
        return null;
    }

    public string? Code(Column column, CodeBook book) => Text(column) is { } text ? Code(column, book, text) : null;

    public string? Code(Column column, CodeBook book, string text)
    {
        if (!book.TryFind(text, out var code)) ReportCode(column, book, text);
        else if (book.RivalOf(text, code) is { } rival) Report(ValueRules.CodeLikeName, column, text, $"{code} / {rival}");
        return code;
    }

    /// <summary>The codes of a list in one cell, each once.</summary>
    public IReadOnlyList<string> Codes(Column column, CodeBook book)
    {
        var items = Items(column, book);
        return items.Count == 0 ? items : Distinct(column, [.. items.Select(item => Code(column, book, item)).OfType<string>()]);
    }

    /// <summary>
    /// The items of a list in one cell. They are separated by semicolons or lines; by commas when there are none, unless the
    /// whole is a name that holds commas itself.
    /// </summary>
    public IReadOnlyList<string> Items(Column column, CodeBook? names = null)
    {
        if (Text(column) is not { } text) return [];
        if (text.AsSpan().IndexOfAny(';', '\n') >= 0) return Split(text, ';', '\n');
        var isOneItem = text.IndexOf(',', StringComparison.Ordinal) < 0 || names?.TryFind(text, out _) == true;
        return isOneItem ? [text] : Split(text, ',');
    }

    /// <summary>The items without repetitions, which are reported.</summary>
    public IReadOnlyList<string> Distinct(Column column, IReadOnlyList<string> items)
    {
        if (items.Count < 2) return items;
        var kept = new List<string>(items.Count);
        foreach (var item in items)
        {
            if (!kept.Contains(item, StringComparer.Ordinal)) kept.Add(item);
            else Report(ValueRules.ItemRepeated, column, item);
        }

        return kept;
    }

    public void ReportWord<TChoice>(Column column, Choices<TChoice> choices, string text) where TChoice : struct, Enum =>
        Report(ValueRules.UnknownWord, column, text, choices.All, () => choices.LikelyFor(text));

    /// <summary>Reports a blank that must be filled; the detail says with what.</summary>
    public void ReportMissing(Column column, Bilingual detail) => Report(ValueRules.Missing, column, null, detail);

    /// <summary>Reports that none of these fields is filled.</summary>
    public void ReportMissing(Column column, params string[] fields) =>
        ReportMissing(column, new Bilingual(string.Join(", ", fields), string.Join(", ", fields.Select(HeadingOf))));

    private string HeadingOf(string field) => table.Map.Layout.FieldOf(field)?.Heading ?? field;

    // Apart from the look-up: what is captured for the guess is allocated where the method begins, also when all is well.
    private void ReportCode(Column column, CodeBook book, string text) =>
        Report(ValueRules.UnknownCode, column, text, book.List, () => book.LikelyFor(text));

    private static string Shown(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string[] Split(string text, params char[] separators) =>
        text.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string? Text(Column column, Cell cell)
    {
        var text = cell.Text;
        if (text.Length <= CarriedText.Longest && (cell.IsPlain || ComposedText.IsPlain(text))) return text;
        return IsCarried(column, text) ? text.ReplaceLineEndings("\n") : null;
    }

    private bool IsCarried(Column column, string text)
    {
        if (text.Length > CarriedText.Longest)
        {
            Report(ValueRules.TooLong, column, text, Shown(text.Length));
            return false;
        }

        ReportUnseen(column, text);
        var at = CarriedText.FirstUnfit(text);
        if (at < 0) return true;
        var isLost = text[at] == CarriedText.LostLetter;
        Report(isLost ? ValueRules.LostCharacter : ValueRules.ControlCharacter, column, text, CodeOf(text[at]));
        return isLost;
    }

    private static string CodeOf(char letter) => $"U+{(int)letter:X4}";

    private void ReportUnseen(Column column, string text)
    {
        if (CarriedText.FirstUnseen(text) is >= 0 and var at)
            Report(ValueRules.UnseenCharacter, column, text, CodeOf(text[at]));
    }
}
