using System.Diagnostics;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>
/// Writes a table with its notes. It scrolls on its own where it is wider than the screen, and printers repeat its heading rows.
/// </summary>
internal sealed class TableMarkup
{
    // A printer keeps a short table on one page; a longer one would leave too much of a page empty.
    private const int MostRowsOfFigures = 14;
    private const int MostRowsOfText = 3;

    private readonly TableContent _table;
    private readonly HtmlPage _page;
    private readonly MarkupWriter _markup;
    private readonly bool _firstColumnHeadsRows;
    private readonly TailWidths _tails;

    private TableMarkup(TableContent table, HtmlPage page)
    {
        (_table, _page, _markup) = (table, page, page.Markup);
        _tails = new TailWidths(table, page.Document.LanguageTag);
        _firstColumnHeadsRows = table.Columns[0].Alignment == ColumnAlignment.Text;
    }

    /// <exception cref="DocumentException">Rows and columns do not add up.</exception>
    public static void Write(TableContent table, HtmlPage page)
    {
        TableCheck.Check(table);
        new TableMarkup(table, page).Write();
    }

    private void Write()
    {
        var id = _page.Places.New(_table.Id);
        var hasCaption = _table.Caption.Count > 0;
        _markup.Open("div", ("class", IsShort() ? "table short" : "table"));
        _markup.EndLine();

        RecordListMarkup.WriteViews(_table.Id, _page);

        // Whoever has no mouse scrolls with the keys, and for that the frame has to be reached and to have a name.
        _markup.Open(
            "div",
            ("class", TableWidth.IsBroad(_table) ? "frame broad" : "frame"),
            ("tabindex", "0"),
            ("role", hasCaption ? "group" : null),
            ("aria-labelledby", hasCaption ? CaptionId(id) : null));
        _markup.Open("table", ("id", id), ("style", TableWidth.Smallest(_table)));
        _markup.EndLine();
        if (hasCaption) WriteCaption(id);
        TableHeadMarkup.Write(_table, _markup);
        WriteRows();
        _markup.Close();
        _markup.CloseLine();
        foreach (var note in _table.Notes) WriteNote(note);
        _markup.CloseLine();
    }

    // Rows of figures are a line or two high, which rows of text are not.
    private bool IsShort() =>
        _table.Rows.Count <= (_table.Columns.Skip(1).All(column => column.Alignment == ColumnAlignment.Number)
            ? MostRowsOfFigures
            : MostRowsOfText);

    // A document's own ids hold ~ only before two hexadecimal digits.
    private static string CaptionId(string id) => id + "~caption";

    // The span keeps to the screen when a broad table scrolls under it.
    private void WriteCaption(string id)
    {
        _markup.Open("caption", ("id", CaptionId(id)));
        _markup.Open("span");
        InlineMarkup.Write(_table.Caption, _page);
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteNote(IReadOnlyList<Inline> note)
    {
        _markup.Open("p", ("class", "table-note"));
        InlineMarkup.Write(note, _page);
        _markup.CloseLine();
    }

    // A heading inside the table begins a group of rows; totals at the end are its foot.
    private void WriteRows()
    {
        var footLength = _table.Rows.Reverse().TakeWhile(row => row.Role == RowRole.Total).Count();
        var body = _table.Rows.SkipLast(footLength).ToList();
        for (var index = 0; index < body.Count; index++)
        {
            if (index > 0 && body[index].Role == RowRole.Group) _markup.CloseLine();
            if (index == 0 || body[index].Role == RowRole.Group) OpenLine("tbody");
            WriteRow(body[index]);
        }

        if (body.Count > 0) _markup.CloseLine();
        if (footLength == 0) return;
        OpenLine("tfoot");
        foreach (var row in _table.Rows.TakeLast(footLength)) WriteRow(row);
        _markup.CloseLine();
    }

    private void OpenLine(string element)
    {
        _markup.Open(element);
        _markup.EndLine();
    }

    private void WriteRow(TableRow row)
    {
        _markup.Open("tr", ("id", row.Anchor is null ? null : _page.Places.New(row.Anchor)), ("class", ClassOf(row)));
        var column = 0;
        foreach (var cell in row.Cells)
        {
            WriteCell(cell, column, row.Role);
            column += cell.ColumnSpan;
        }

        _markup.CloseLine();
    }

    private void WriteCell(TableCell cell, int column, RowRole role)
    {
        var heads = column == 0 && (_firstColumnHeadsRows || role == RowRole.Group);
        _markup.Open(
            heads ? "th" : "td",
            ("scope", !heads ? null : role == RowRole.Group ? "rowgroup" : "row"),
            ("colspan", TableHeadMarkup.Span(cell.ColumnSpan)),
            ("class", cell.ColumnSpan == 1 ? TableHeadMarkup.LookOf(_table.Columns[column].Alignment) : null));
        if (cell.Target is { } target) _markup.Open("a", ("href", _page.Places.WayTo(target)));
        if (_tails.Of(cell, column) is { } tail) WriteNumber(cell.Content, tail);
        else InlineMarkup.Write(cell.Content, _page);
        if (cell.Target is not null) _markup.Close();
        _markup.Close();
    }

    // The tail of every number is as wide as the widest of its column, so that units stand under units.
    private void WriteNumber(IReadOnlyList<Inline> content, (int Start, string Width) tail)
    {
        var words = InlineWords.Of(content);
        _markup.Words(words[..tail.Start]);
        _markup.Open("span", ("class", "tail"), ("style", tail.Width));
        _markup.Words(words[tail.Start..]);
        _markup.Close();
    }

    private string? ClassOf(TableRow row) => (LookOf(row.Role), _page.Views.MarksOf(row.Anchor)) switch
    {
        ({ } look, { } marks) => $"{look} {marks}",
        var (look, marks) => look ?? marks,
    };

    private static string? LookOf(RowRole role) => role switch
    {
        RowRole.Body => null,
        RowRole.OfWhich => "of-which",
        RowRole.Subtotal => "subtotal",
        RowRole.Total => "total",
        RowRole.Group => "group",
        _ => throw new UnreachableException($"No look for a row of role {role}."),
    };
}
