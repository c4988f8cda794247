using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>Sets a table: caption, heading rows, rows and notes, and says which of them stay together.</summary>
internal static class TableLayout
{
    private const double SpaceBefore = 10;
    private const double SpaceAfter = 10;
    private const double GapUnderCaption = 4;
    private const double GapAboveNotes = 3;

    // A table up to this share of a page is torn only where keeping it whole would leave more than a fifth of a page white; a
    // longer one has to be torn somewhere.
    private const double WholeShareOfPage = 0.35;
    private const double TornShortTableFault = (PageBreaks.WhitePageFault / 25) + PartedFromSentenceFault;
    private const double TornLongTableFault = PageBreaks.WhitePageFault / 400;

    private const double WholeNotesShareOfPage = 0.2;

    // Rows of a table of which three, not two, stand together at either end.
    private const int LongTable = 9;

    // The sentence that leads to a table would rather share its page.
    private const double PartedFromSentenceFault = 100;

    public static IReadOnlyList<Band> Place(TableContent table, BlockFrame frame)
    {
        TableCheck.Check(table);
        var element = new StructureElement(StructureRole.Table, frame.Parent);
        var grid = TableGrid.Of(table, frame.Measurer, frame.WidthPoints, frame.LanguageTag);
        var bands = new List<Band>(CaptionBands(table, frame, element));
        var head = new StructureElement(StructureRole.TableHead, element);
        var header = TableHeader.Place(table, grid, frame, head) with
        {
            SpaceBefore = bands.Count > 0 ? GapUnderCaption : SpaceBefore,
        };
        bands.Add(header);
        if (table.Rows.Count > 0)
        {
            var body = new StructureElement(StructureRole.TableBody, element);
            AddRows(bands, table, header, new TableRowLayout(table, grid, frame, body, header.HeightPoints));
        }

        AddNotes(bands, table, frame);
        bands[0] = bands[0] with
        {
            Destinations = [table.Id, .. bands[0].Destinations],
            StartingFault = frame.Previous is Block.Paragraph ? PartedFromSentenceFault : 0,
        };
        bands[^1] = bands[^1] with { SpaceAfter = SpaceAfter, StaysWithNext = false };
        var isShort = bands.Sum(band => band.HeightPoints) <= frame.HeightPoints * WholeShareOfPage;
        var fault = isShort ? TornShortTableFault : TornLongTableFault;
        return [bands[0], .. bands.Skip(1).Select(band => band with { StartingFault = band.StartingFault + fault })];
    }

    private static IReadOnlyList<Band> CaptionBands(TableContent table, BlockFrame frame, StructureElement element)
    {
        if (table.Caption.Count == 0)
        {
            return [];
        }

        var text = SetText.WithBestFit(
            frame.Measurer,
            InlineText.Required(table.Caption, TableLook.Caption, new StructureElement(StructureRole.Caption, element)),
            TableLook.Caption,
            new LineWidths(frame.WidthPoints),
            TextAlignment.Left);
        return LineBands.Of(text, 0, SpaceBefore).KeptWithNext();
    }

    private static void AddRows(List<Band> bands, TableContent table, Band header, TableRowLayout layout)
    {
        // The rest of a divided row brings no padding of its own.
        var headerAboveRest = header with { HeightPoints = header.HeightPoints + TableLook.PaddingY };
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var row = table.Rows[index];
            var placed = layout.Place(row, isLast: index == table.Rows.Count - 1);
            for (var part = 0; part < placed.Count; part++)
            {
                var band = placed[part];
                bands.Add(band with
                {
                    RepeatedAbove = part == 0 ? header : headerAboveRest,
                    StaysWithNext = band.StaysWithNext || (part == placed.Count - 1 && StaysWithNext(table, index)),
                    StaysWithPrevious = part == 0 && row.Role is RowRole.Total or RowRole.Subtotal,
                });
            }
        }
    }

    // The first and the last rows stay together, two of a short table and three of a long one; a group heading does not stand
    // without its rows, nor the notes without the last row.
    private static bool StaysWithNext(TableContent table, int row) =>
        row <= RowsTogether(table) - 2
        || (row == 1 && table.Rows[0].Role == RowRole.Group)
        || row >= table.Rows.Count - RowsTogether(table)
        || table.Rows[row].Role == RowRole.Group;

    private static int RowsTogether(TableContent table) => table.Rows.Count >= LongTable ? 3 : 2;

    private static void AddNotes(List<Band> bands, TableContent table, BlockFrame frame)
    {
        var first = bands.Count;
        for (var index = 0; index < table.Notes.Count; index++)
        {
            var element = new StructureElement(StructureRole.Paragraph, frame.Parent);
            var text = SetText.WithBestFit(
                frame.Measurer,
                InlineText.Required(table.Notes[index], TableLook.Note, element),
                TableLook.Note,
                new LineWidths(frame.WidthPoints),
                TextAlignment.Left);
            bands.AddRange(LineBands.Of(text, 0, GapAboveNotes));
        }

        // Overleaf nobody looks for the notes of a table that seems to be over.
        if (bands.Skip(first).Sum(band => band.HeightPoints) <= frame.HeightPoints * WholeNotesShareOfPage)
        {
            for (var index = first; index < bands.Count; index++)
            {
                bands[index] = bands[index] with { StaysWithNext = true };
            }
        }
    }
}
