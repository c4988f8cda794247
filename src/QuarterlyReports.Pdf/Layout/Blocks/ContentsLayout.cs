using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout.Blocks;

/// <summary>Sets the table of contents: headings with dotted leaders and a reserved place for each page number.</summary>
internal sealed class ContentsLayout
{
    private const double IndentPerLevel = 14;

    // A page of an annex may be called "VIII-1".
    private const double RoomForNumber = 42;
    private const double GapBesideLeader = 5;

    // Close lines, so that thirteen sections and eight annexes stand on the first page below its heads and above a footnote.
    private const double LineSpacing = 1.15;
    private const double SpaceBetweenEntries = 2.5;

    // Contents are looked at as a whole: as bad as a fifth of a page left white.
    private const double TornFault = PageBreaks.WhitePageFault / 25;

    private readonly BlockFrame _frame;
    private readonly StructureElement _contents;

    private ContentsLayout(BlockFrame frame)
    {
        _frame = frame;
        _contents = new StructureElement(StructureRole.Contents, frame.Parent);
    }

    public static IReadOnlyList<Band> Place(Block.Contents contents, BlockFrame frame)
    {
        var entries = frame.Headings.Where(heading => heading.Level <= contents.DeepestLevel).ToList();
        if (entries.Count == 0)
        {
            throw new DocumentException($"No heading has level {contents.DeepestLevel} or higher, so there is nothing to list.");
        }

        var bands = new List<Band>(TitleBands(contents.Title, frame));
        var layout = new ContentsLayout(frame);
        foreach (var (index, entry) in entries.Index())
        {
            var lines = layout.EntryBands(entry);
            bands.Add(lines[0] with { StartingFault = index == 0 ? 0 : TornFault, StaysWithPrevious = index == 1 });
            bands.AddRange(lines.Skip(1));
        }

        bands[^1] = bands[^1] with { SpaceAfter = 14 };
        return bands;
    }

    private static IReadOnlyList<Band> TitleBands(string title, BlockFrame frame)
    {
        if (title.Length == 0)
        {
            return [];
        }

        var style = frame.BodyText with { Emphasis = Emphasis.Bold };
        var element = new StructureElement(StructureRole.Paragraph, frame.Parent);
        var text = SetText.WithBestFit(
            frame.Measurer,
            StyledText.Plain(title, style, element),
            style,
            new LineWidths(frame.WidthPoints),
            TextAlignment.Centre);
        return LineBands.Of(text, 0, 14).KeptWithNext();
    }

    private IReadOnlyList<Band> EntryBands(OutlineEntry entry)
    {
        var style = TextStyle.Serif(12, LineSpacing, entry.Level == 1 ? Emphasis.Bold : Emphasis.None);
        var left = (entry.Level - 1) * IndentPerLevel;
        var link = new StructureElement(StructureRole.Link, new StructureElement(StructureRole.ContentsItem, _contents));
        var text = SetText.WithBestFit(
            _frame.Measurer,
            StyledText.Plain(entry.Title, style, link),
            style,
            new LineWidths(_frame.WidthPoints - left - RoomForNumber),
            TextAlignment.Left);
        var bands = LineBands.Of(text, left, SpaceBetweenEntries).KeptWhole()
            .Select(band => band with { Marks = [.. band.Marks, LinkOver(band, left, link, entry)] })
            .ToList();
        var number = new PageReference(entry.Destination, style, link, _frame.WidthPoints, text.BaselinePoints);
        bands[^1] = WithNumber(bands[^1], number);
        return bands;
    }

    private Mark.Link LinkOver(Band band, double left, StructureElement link, OutlineEntry entry) =>
        new(link, new Box(left, 0, _frame.WidthPoints - left, band.HeightPoints), entry.Destination, entry.Title);

    private Band WithNumber(Band line, PageReference number) => line with
    {
        Marks = [.. line.Marks.Select(WithSpaceBehind), .. Leader(line, number.Baseline)],
        PageReference = number,
    };

    // Copied text keeps the title apart from its page number.
    private static Mark WithSpaceBehind(Mark mark) => mark is Mark.Text text ? text with { SpaceFollows = true } : mark;

    // Dots are counted from the right edge, so that those of neighbouring lines stand under each other.
    private IEnumerable<Mark> Leader(Band line, double baseline)
    {
        var style = TextStyle.Serif(12, LineSpacing) with { Color = Inks.Grey };
        var words = line.Marks.OfType<Mark.Text>().Last();
        var textEnd = words.Left + _frame.Measurer.WidthPoints(words.Face, words.SizePoints, words.Content);
        var pitch = _frame.Measurer.WidthPoints(style.Face(), style.SizePoints, " .");
        var right = _frame.WidthPoints - RoomForNumber + GapBesideLeader;
        var count = (int)((right - textEnd - GapBesideLeader) / pitch);
        if (count > 1)
        {
            var dots = string.Concat(Enumerable.Repeat(" .", count));
            var width = _frame.Measurer.WidthPoints(style.Face(), style.SizePoints, dots);
            yield return new Mark.Text(null, style.Face(), style.SizePoints, style.Color, right - width, baseline, dots);
        }
    }
}
