using System.Diagnostics;
using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>A table with its caption above and its notes below (ECMA-376, 17.4).</summary>
internal sealed class TableXml(TableContent table, TableMeasure measure, InlineRuns runs, Bookmarks bookmarks)
{
    private const double OfWhichIndent = 9;
    private const double GapUnderTable = 10;

    // A row with a longer text may go over to the next page.
    private const int LongestWholeText = 1200;

    // A table of up to so many lines, about a fifth of an upright page, is not divided at all. A word processor cannot weigh, as
    // the print does, a torn table against a hole; longer ones held together would run away from the pages that contents name.
    private const int MostWholeLines = 8;

    // Width of a letter by the size of its type, on average.
    private const double LetterWidth = 0.5;
    private const double PaddingOfCell = 8;

    private readonly int[] _widths = [.. measure.ColumnWidthsPoints.Select(Twips)];
    private readonly double? _size = measure.TypeSizePoints < WordStyles.TableSize ? measure.TypeSizePoints : null;

    // What the print tears, to leave no hole in a page, is not held together here either.
    private readonly bool _isWhole = measure.IsWhole
        && table.Rows.Count <= MostWholeLines
        && table.Rows.Sum(row => LinesOf(row, measure)) <= MostWholeLines;

    public void AddTo(WordFlow flow, Captions captions)
    {
        // The sentence that leads to a table which goes to the next page as a whole goes with it.
        if (_isWhole) flow.KeepLastWithNext();
        if (table.Caption.Count > 0)
        {
            flow.Add(ParagraphXml.Of(
                "Caption", bookmarks.Around(table.Id, captions.Of(table.Caption)), ParagraphXml.KeepNext()));
        }

        flow.AddTable(
            Properties(),
            Word("tblGrid", _widths.Select(width => Word("gridCol", At("w", width)))),
            HeaderRows().Concat(Rows()));
        for (var index = 0; index < table.Notes.Count; index++)
        {
            var isLast = index == table.Notes.Count - 1;
            flow.Add(ParagraphXml.Of(
                "TableNote", runs.Required(table.Notes[index]),
                isLast ? Word("spacing", At("after", Twips(GapUnderTable))) : null));
        }
    }

    private XElement Properties() => Word("tblPr",
        Value("tblStyle", "ReviewTable"),
        Word("tblW", At("w", _widths.Sum()), At("type", "dxa")),
        Word("tblLayout", At("type", "fixed")),
        Word("tblLook", At("val", "04A0"), At("firstRow", 1), At("lastRow", 0), At("firstColumn", 1), At("lastColumn", 0),
            At("noHBand", 0), At("noVBand", 1)),
        table.Caption.Count == 0 ? null : Value("tblCaption", WordText.Checked(InlineWords.Of(table.Caption))));

    private IEnumerable<XElement> HeaderRows()
    {
        var cells = HeaderGrid.Of(table.Columns);
        return Enumerable.Range(0, HeaderGrid.DepthOf(table.Columns)).Select(level => Word("tr",
            Word("trPr", Word("cantSplit"), Word("tblHeader")),
            cells.Where(cell => cell.Level <= level && level < cell.Level + cell.RowSpan)
                .OrderBy(cell => cell.Column)
                .Select(cell => HeaderCell(cell, level))));
    }

    private XElement HeaderCell(HeaderCell cell, int level)
    {
        var isFirst = cell.Level == level;
        var alignment = cell.IsLeaf ? AlignmentOf(table.Columns[cell.Column].Alignment) : "center";
        IEnumerable<XElement> words = isFirst ? [RunXml.Of(cell.Text, SizeProperties())] : [];
        if (table.Caption.Count == 0 && isFirst && cell is { Level: 0, Column: 0 }) words = bookmarks.Around(table.Id, words);
        return Word("tc",
            Word("tcPr",
                WidthOf(cell.Column, cell.ColumnSpan),
                Span(cell.ColumnSpan),
                cell.RowSpan > 1 ? Word("vMerge", isFirst ? At("val", "restart") : null) : null,
                Shade(WordInks.HeaderTint),
                Value("vAlign", "bottom")),
            ParagraphXml.Of("TableHeading", words, ParagraphXml.Align(alignment)));
    }

    private IEnumerable<XElement> Rows() => table.Rows.Select((row, index) => Word("tr",
        Word("trPr", Flag("cantSplit", row.Cells.All(cell => InlineWords.Of(cell.Content).Length <= LongestWholeText))),
        Cells(row, index)));

    // Neither the first nor the last row stands alone on a page, a group heading not without its rows, the notes not without the
    // last row.
    private bool StaysWithNext(int row)
    {
        var isLast = row == table.Rows.Count - 1;
        return isLast
            ? table.Notes.Count > 0
            : row == 0 || row == table.Rows.Count - 2 || _isWhole
                || table.Rows[row].Role == RowRole.Group || table.Rows[row + 1].Role is RowRole.Total or RowRole.Subtotal;
    }

    private IEnumerable<XElement> Cells(TableRow row, int index)
    {
        var column = 0;
        foreach (var cell in row.Cells)
        {
            yield return Cell(row, cell, (index, column));
            column += cell.ColumnSpan;
        }
    }

    private XElement Cell(TableRow row, TableCell cell, (int Row, int Column) place)
    {
        var column = place.Column;
        var words = runs.Of(cell.Content, _size);
        var alignment = cell.ColumnSpan == 1 ? AlignmentOf(table.Columns[column].Alignment) : "left";
        return Word("tc",
            Word("tcPr",
                WidthOf(column, cell.ColumnSpan),
                Span(cell.ColumnSpan),
                row.Role is RowRole.Total or RowRole.Subtotal ? TopRule() : null,
                row.Role is RowRole.Total or RowRole.Group ? Shade(WordInks.RowTint) : null),
            ParagraphXml.Of(
                StyleOf(row.Role),
                column == 0 && row.Anchor is { } anchor ? bookmarks.Around(anchor, words) : words,
                Flag("keepNext", StaysWithNext(place.Row)),
                column == 0 && row.Role == RowRole.OfWhich ? ParagraphXml.Indent(OfWhichIndent) : null,
                measure.NumberInsets.TryGetValue(place, out var inset) ? ParagraphXml.Indent(left: 0, right: inset) : null,
                alignment == "left" ? null : ParagraphXml.Align(alignment)));
    }

    private XElement?[] SizeProperties() =>
        _size is { } size ? [Value("sz", HalfPoints(size)), Value("szCs", HalfPoints(size))] : [];

    private XElement WidthOf(int column, int span) =>
        Word("tcW", At("w", _widths.Skip(column).Take(span).Sum()), At("type", "dxa"));

    // An estimate: programs break lines in their own ways.
    private static int LinesOf(TableRow row, TableMeasure measure)
    {
        var (lines, column) = (1, 0);
        foreach (var cell in row.Cells)
        {
            var width = measure.ColumnWidthsPoints.Skip(column).Take(cell.ColumnSpan).Sum() - PaddingOfCell;
            var length = InlineWords.Of(cell.Content).Length * measure.TypeSizePoints * LetterWidth;
            lines = Math.Max(lines, (int)Math.Ceiling(length / width));
            column += cell.ColumnSpan;
        }

        return lines;
    }

    private static XElement? Span(int columns) => columns > 1 ? Value("gridSpan", columns) : null;

    private static XElement Shade(string color) =>
        Word("shd", At("val", "clear"), At("color", "auto"), At("fill", color));

    private static XElement TopRule() => Word("tcBorders",
        Word("top", At("val", "single"), At("sz", 4), At("space", 0), At("color", WordInks.HeavyRule)));

    private static string StyleOf(RowRole role) => role switch
    {
        RowRole.Body => "TableText",
        RowRole.OfWhich => "TableOfWhich",
        RowRole.Subtotal or RowRole.Total => "TableTotal",
        RowRole.Group => "TableGroup",
        _ => throw new UnreachableException($"No style for a row of role {role}."),
    };

    private static string AlignmentOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Text => "left",
        ColumnAlignment.Number => "right",
        ColumnAlignment.Centre => "center",
        _ => throw new UnreachableException($"No alignment for {alignment}."),
    };
}
