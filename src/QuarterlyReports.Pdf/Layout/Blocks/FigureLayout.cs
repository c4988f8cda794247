using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Charts;
using QuarterlyReports.Pdf.Layout.Lines;
using QuarterlyReports.Pdf.Layout.Tables;

namespace QuarterlyReports.Pdf.Layout.Blocks;

/// <summary>Sets a chart with its caption below; the two stay together.</summary>
internal static class FigureLayout
{
    private const double SpaceAround = 12;
    private const double GapAboveCaption = 5;

    // Bars a little closer together are still bars; a third of a page of white paper is a hole.
    private const double GiveShare = 0.15;

    // The sentence that leads to a figure would rather share its page.
    private const double PartedFromSentenceFault = 100;

    public static IReadOnlyList<Band> Place(Block.Figure figure, BlockFrame frame)
    {
        var element = new StructureElement(StructureRole.Figure, frame.Parent) { AlternativeText = figure.AlternativeText };
        var chartFrame = new ChartFrame(frame.Measurer, frame.WidthPoints, element, frame.LanguageTag);
        var drawing = ChartDrawing.Of(figure.Chart, chartFrame);
        var chart = new Band(drawing.HeightPoints)
        {
            Marks = drawing.Marks,
            SpaceBefore = SpaceAround,
            GivePoints = drawing.HeightPoints * GiveShare,
            StartingFault = PartedFromSentenceFault,
            Destinations = [figure.Id],
            Figure = (element, new Box(0, 0, frame.WidthPoints, drawing.HeightPoints)),
        };
        return figure.Caption.Count == 0
            ? [chart with { SpaceAfter = SpaceAround }]
            : [chart with { StaysWithNext = true }, .. CaptionBands(figure.Caption, frame)];
    }

    private static IReadOnlyList<Band> CaptionBands(IReadOnlyList<Inline> caption, BlockFrame frame)
    {
        var text = SetText.WithBestFit(
            frame.Measurer,
            InlineText.Required(caption, TableLook.Caption, new StructureElement(StructureRole.Caption, frame.Parent)),
            TableLook.Caption,
            new LineWidths(frame.WidthPoints),
            TextAlignment.Left);
        var bands = LineBands.Of(text, 0, GapAboveCaption).KeptWhole();
        return [.. bands.SkipLast(1), bands[^1] with { SpaceAfter = SpaceAround }];
    }
}
