using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>Measures every cell once, at the largest size; smaller sizes need proportionally less.</summary>
internal sealed class ColumnNeeds
{
    // A longer word, such as an address, is cut rather than given a wider column.
    private const double LongestUncutWord = 110;

    // A heading of more lines is a tower; so is a column that holds less than a word of English or two of Vietnamese.
    private const int MostHeadingLines = 3;
    private const double ComfortableText = 34;

    // So many rows tell enough of how high the rows of a long table become.
    private const int WeighedRows = 40;

    private readonly TableContent _table;
    private readonly ITypeMeasurer _measurer;
    private readonly TableLook _look = new(TableLook.Sizes[0]);
    private readonly string _languageTag;
    private readonly ColumnNeed[] _needs;
    private readonly double[] _tails;
    private readonly double[] _units;
    private readonly List<double[]> _rows = [];

    private ColumnNeeds(TableContent table, ITypeMeasurer measurer, string languageTag)
    {
        (_table, _measurer, _languageTag) = (table, measurer, languageTag);
        _needs = new ColumnNeed[table.Columns.Count];
        _tails = new double[table.Columns.Count];
        _units = new double[table.Columns.Count];
    }

    /// <summary>Without padding.</summary>
    public static TableNeeds Of(TableContent table, ITypeMeasurer measurer, string languageTag)
    {
        var needs = new ColumnNeeds(table, measurer, languageTag);
        var heading = needs.NewRow();
        foreach (var cell in HeaderGrid.Of(table.Columns))
        {
            needs.AddHeading(cell, heading);
        }

        var step = 1 + (table.Rows.Count / WeighedRows);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            needs.AddRow(table.Rows[row], row % step == 0 ? needs.NewRow() : null);
        }

        needs.MakeRoomForTails();
        return new TableNeeds(needs._needs, needs._rows, needs._tails);
    }

    private double[] NewRow()
    {
        var row = new double[_table.Columns.Count];
        _rows.Add(row);
        return row;
    }

    private void AddHeading(HeaderCell cell, double[] heading)
    {
        var (word, whole) = Measure(StyledText.Plain(cell.Text, _look.Header));
        for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
        {
            // A heading would rather wrap once than widen its column; a group's words are shared by its columns.
            _needs[column] = _needs[column].With(
                word / cell.ColumnSpan,
                Math.Max(word, whole / MostHeadingLines) / cell.ColumnSpan,
                Math.Max(word, whole / 2) / cell.ColumnSpan);
            heading[column] = cell.IsLeaf ? whole : heading[column];
        }
    }

    private void AddRow(TableRow row, double[]? weighed)
    {
        var style = _look.Of(row.Role);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.ColumnSpan == 1 && cell.Content.Count > 0)
            {
                var (word, whole) = Measure(InlineText.Of(cell.Content, style, owner: null));
                var indent = column == 0 && row.Role == RowRole.OfWhich ? TableLook.OfWhichIndent : 0;
                var isNumber = _table.Columns[column].Alignment == ColumnAlignment.Number;
                if (isNumber)
                {
                    AddNumber(column, InlineWords.Of(cell.Content), style, whole);
                }

                var least = isNumber ? whole : word;
                least = Math.Min(least, LongestUncutWord);
                _needs[column] = _needs[column].With(
                    least + indent, Math.Max(least, Math.Min(whole, ComfortableText)) + indent, whole + indent);
                if (weighed is not null)
                {
                    weighed[column] = whole + indent;
                }
            }

            column += cell.ColumnSpan;
        }
    }

    private void AddNumber(int column, string words, TextStyle style, double whole)
    {
        if (NumberTail.StartOf(words, _languageTag) is not { } start)
        {
            return;
        }

        var tail = _measurer.WidthPoints(style.Face(), style.SizePoints, words.AsSpan(start));
        _tails[column] = Math.Max(_tails[column], tail);
        _units[column] = Math.Max(_units[column], whole - tail);
    }

    // The most units and the longest tail may be those of different numbers.
    private void MakeRoomForTails()
    {
        for (var column = 0; column < _needs.Length; column++)
        {
            var number = _units[column] + _tails[column];
            _needs[column] = _needs[column].With(number, number, number);
        }
    }

    private (double Word, double Whole) Measure(StyledText text)
    {
        double word = 0, whole = 0, line = 0;
        foreach (var piece in PieceCutter.Cut(text, _measurer, double.PositiveInfinity))
        {
            word = Math.Max(word, piece.Width);
            line += piece.Width + piece.SpaceAfter;
            whole = Math.Max(whole, line);
            line = piece.Break == BreakKind.Forced ? 0 : line;
        }

        return (word, whole);
    }
}
