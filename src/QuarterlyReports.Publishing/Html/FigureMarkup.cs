using QuarterlyReports.Core.Documents;
using QuarterlyReports.Publishing.Html.Charts;

namespace QuarterlyReports.Publishing.Html;

/// <summary>Writes a chart as a drawing within the file, with its legend above and its caption below.</summary>
internal static class FigureMarkup
{
    public static void Write(Block.Figure figure, HtmlPage page)
    {
        var markup = page.Markup;
        var drawing = ChartDrawing.Of(figure.Chart, page.Document.LanguageTag);
        markup.Open("figure", ("id", page.Places.New(figure.Id)));
        markup.EndLine();
        if (drawing.Legend.Count > 0) WriteLegend(drawing.Legend, markup);
        SvgMarkup.Write(drawing, new(Places.Name(figure.Id), InlineWords.Of(figure.Caption), figure.AlternativeText), markup);
        if (figure.Caption.Count > 0) WriteCaption(figure.Caption, page);
        markup.CloseLine();
    }

    private static void WriteLegend(IReadOnlyList<LegendEntry> legend, MarkupWriter markup)
    {
        markup.Open("ul", ("class", "legend"), ("role", "list"));
        markup.EndLine();
        foreach (var entry in legend)
        {
            markup.Open("li");
            SvgMarkup.WriteSwatch(entry.Look, markup);
            markup.Words(entry.Name);
            markup.CloseLine();
        }

        markup.CloseLine();
    }

    private static void WriteCaption(IReadOnlyList<Inline> caption, HtmlPage page)
    {
        page.Markup.Open("figcaption");
        InlineMarkup.Write(caption, page);
        page.Markup.CloseLine();
    }
}
