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

    // A table up to this share of a page is not divided at all.
    private const double WholeShareOfPage = 0.35;

    // Characters of about two lines.
    private const int LongestLeadingSentence = 180;

    public static IReadOnlyList<Band> Place(TableContent table, BlockFrame frame)
    {
        TableCheck.Check(table);
        var element = new StructureElement(StructureRole.Table, frame.Parent);
        var grid = TableGrid.Of(table, frame.Measurer, frame.WidthPoints);
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
            AddRows(bands, table, header, new TableRowLayout(table, grid, frame, body));
        }

        AddNotes(bands, table, frame);
        bands[0] = bands[0] with { Destinations = [table.Id, .. bands[0].Destinations] };
        bands[^1] = bands[^1] with { SpaceAfter = SpaceAfter, StaysWithNext = false };
        var isWhole = bands.Sum(band => band.HeightPoints) <= frame.HeightPoints * WholeShareOfPage;
        return isWhole ? WholeWithSentence(bands, frame) : bands;
    }

    // The sentence that leads to a table which goes to the next page as a whole goes with it, and so does their heading. A
    // longer paragraph would be torn.
    private static IReadOnlyList<Band> WholeWithSentence(List<Band> bands, BlockFrame frame)
    {
        var isLedTo = frame.Previous is Block.Paragraph sentence
            && InlineWords.Of(sentence.Content).Length <= LongestLeadingSentence;
        bands[0] = bands[0] with { StaysWithPrevious = isLedTo };
        return bands.KeptWhole();
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

    // Neither the first nor the last row stands alone on a page, a group heading not without its rows, the notes not without the
    // last row.
    private static bool StaysWithNext(TableContent table, int row) =>
        row == 0
        || row == table.Rows.Count - 2
        || (row == table.Rows.Count - 1 && table.Notes.Count > 0)
        || table.Rows[row].Role == RowRole.Group;

    private static void AddNotes(List<Band> bands, TableContent table, BlockFrame frame)
    {
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
    }
}
