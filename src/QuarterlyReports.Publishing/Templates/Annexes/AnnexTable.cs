using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Tables;

namespace QuarterlyReports.Publishing.Templates.Annexes;

/// <summary>
/// A table whose columns are those of <c>annex-columns.csv</c>. Placed in a template as <c>::: table annex-CODE</c>, with
/// dashes for the code's underscores, unless it has a name of its own.
/// </summary>
internal abstract class AnnexTable(string code)
{
    public string Code => code;

    /// <summary>The name by which a template places it.</summary>
    public string Name { get; init; } = "annex-" + code.Replace('_', '-');

    /// <summary>The phrase that names it where its caption does not stand.</summary>
    public static string TitlePhrase(string code) => "table.annex-" + code.Replace('_', '-');

    public abstract TableParts Make(ReviewScope scope);

    /// <summary>
    /// Columns in which no row of this review has anything: they are not printed, and the data notes name them. None of a table
    /// without rows, in whose place a sentence stands.
    /// </summary>
    public abstract IReadOnlyList<AnnexColumn> LeftOut(ReviewScope scope);
}

/// <summary>An annex table with one row for each of some records.</summary>
/// <typeparam name="TRow">What a row is about.</typeparam>
internal sealed class AnnexTable<TRow>(string code) : AnnexTable(code)
{
    private const double NumberWeight = 0.5;

    public required Func<ReviewScope, IEnumerable<TRow>> Rows { get; init; }

    /// <summary>By the position of the column. A position without a cell prints in no row.</summary>
    public required IReadOnlyDictionary<int, AnnexCell<TRow>> Cells { get; init; }

    /// <summary>Whether the first column numbers the rows.</summary>
    public bool IsNumbered { get; init; } = true;

    /// <summary>The place that links to the row's record lead to; null where the record has its place elsewhere.</summary>
    public Func<TRow, string?> Place { get; init; } = _ => null;

    public Func<TRow, RowRole> Role { get; init; } = _ => RowRole.Body;

    public Func<ReviewScope, IEnumerable<string>> Notes { get; init; } = _ => [];

    /// <summary>The sentence that stands in place of a table without rows; null says that the period has no records.</summary>
    public Func<ReviewScope, string?> Quiet { get; init; } = _ => null;

    public override TableParts Make(ReviewScope scope)
    {
        var (rows, columns, texts) = Written(scope);
        if (rows.Count == 0) return new([], []) { Quiet = Quiet(scope) ?? NothingOf(scope) };
        var printed = Enumerable.Range(0, columns.Count).Where(column => HasText(texts, column)).ToList();
        return new TableParts(
            [.. printed.Select(column => Heading(columns[column], scope))],
            [.. rows.Select((row, index) => new RowParts([.. printed.Select(column => texts[index][column])], Role(row))
            {
                Place = Place(row),
            })])
        {
            Notes = [.. Notes(scope)],
        };
    }

    public override IReadOnlyList<AnnexColumn> LeftOut(ReviewScope scope)
    {
        var (rows, columns, texts) = Written(scope);
        return rows.Count == 0 ? [] : [.. columns.Where((_, column) => !HasText(texts, column))];
    }

    private (List<TRow> Rows, IReadOnlyList<AnnexColumn> Columns, List<string[]> Texts) Written(ReviewScope scope)
    {
        var columns = scope.AnnexColumns.Of(Code);
        var words = new AnnexWords(scope);
        var rows = Rows(scope).ToList();
        return (rows, columns, [.. rows.Select((row, index) => Texts(row, index, columns, words))]);
    }

    private string[] Texts(TRow row, int index, IReadOnlyList<AnnexColumn> columns, AnnexWords words) =>
        [.. columns.Select(column => Text(column.Position, row, index, words))];

    private static bool HasText(List<string[]> texts, int column) => texts.Exists(row => row[column].Length > 0);

    private string NothingOf(ReviewScope scope) =>
        scope.Words.Fill("row.nothing_of", ("table", scope.Words[TitlePhrase(Code)]), ("words", scope.NothingHere));

    private TableColumn Heading(AnnexColumn column, ReviewScope scope)
    {
        var (alignment, weight) = Cells.TryGetValue(column.Position, out var cell)
            ? (cell.Alignment, cell.Weight)
            : (ColumnAlignment.Centre, NumberWeight);
        return AnnexColumns.InTable(column, scope, alignment, weight);
    }

    private string Text(int position, TRow row, int index, AnnexWords words)
    {
        if (Cells.TryGetValue(position, out var cell)) return cell.Text(row, words);
        return IsNumbered && position == 1 && Role(row) == RowRole.Body
            ? (index + 1).ToString(CultureInfo.InvariantCulture)
            : "";
    }
}
