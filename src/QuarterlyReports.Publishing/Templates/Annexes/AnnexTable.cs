using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Tables;

namespace QuarterlyReports.Publishing.Templates.Annexes;

/// <summary>
/// An annex table whose columns are those of <c>annex-columns.csv</c>. Placed in a template as <c>::: table annex-CODE</c>, with
/// dashes for the code's underscores.
/// </summary>
internal abstract class AnnexTable(string code)
{
    public string Code => code;

    /// <summary>The name by which a template places it.</summary>
    public string Name => NameOf(code);

    /// <summary>Positions of the columns that the records can fill; the others print empty, and the data notes say so.</summary>
    public abstract IReadOnlySet<int> Filled { get; }

    public abstract TableParts Make(ReviewScope scope);

    public static string NameOf(string code) => "annex-" + code.Replace('_', '-');
}

/// <summary>An annex table with one row for each of some records.</summary>
/// <typeparam name="TRow">What a row is about.</typeparam>
internal sealed class AnnexTable<TRow>(string code) : AnnexTable(code)
{
    private const double NumberWeight = 0.5;

    public required Func<QuarterReview, IEnumerable<TRow>> Rows { get; init; }

    /// <summary>By the position of the column. A position without a cell prints empty.</summary>
    public required IReadOnlyDictionary<int, AnnexCell<TRow>> Cells { get; init; }

    /// <summary>Whether the first column numbers the rows.</summary>
    public bool IsNumbered { get; init; } = true;

    /// <summary>The weight of a column that prints empty: room to write by hand.</summary>
    public double EmptyWeight { get; init; } = 1;

    /// <summary>The record that links to the row lead to; null where the record has its row elsewhere already.</summary>
    public Func<TRow, string?> Record { get; init; } = _ => null;

    public Func<TRow, RowRole> Role { get; init; } = _ => RowRole.Body;

    /// <summary>The sentence that stands in a table without rows.</summary>
    public Func<ReviewScope, string> Quiet { get; init; } = scope => scope.NothingHere;

    public override IReadOnlySet<int> Filled => (HashSet<int>)[.. Cells.Keys, .. IsNumbered ? [1] : Array.Empty<int>()];

    public override TableParts Make(ReviewScope scope)
    {
        var columns = scope.AnnexColumns.Of(Code);
        var words = new AnnexWords(scope);
        return new TableParts(
            [.. columns.Select(column => Heading(column, scope))],
            [.. Rows(scope.Review).Select((row, index) => new RowParts(
                [.. columns.Select(column => Text(column.Position, row, index, words))], Role(row))
                {
                    Record = Record(row),
                })])
            .OrOneLine(Quiet(scope));
    }

    private TableColumn Heading(AnnexColumn column, ReviewScope scope)
    {
        var (alignment, weight) = Cells.TryGetValue(column.Position, out var cell) ? (cell.Alignment, cell.Weight)
            : IsRowNumber(column.Position) ? (ColumnAlignment.Centre, NumberWeight)
            : (ColumnAlignment.Text, EmptyWeight);
        return AnnexColumns.InTable(column, scope.Book.Language, alignment, weight);
    }

    private string Text(int position, TRow row, int index, AnnexWords words)
    {
        if (Cells.TryGetValue(position, out var cell)) return cell.Text(row, words);
        return IsRowNumber(position) && Role(row) == RowRole.Body ? (index + 1).ToString(CultureInfo.InvariantCulture) : "";
    }

    private bool IsRowNumber(int position) => IsNumbered && position == 1;
}
