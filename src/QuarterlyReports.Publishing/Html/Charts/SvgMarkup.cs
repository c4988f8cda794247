using System.Diagnostics;
using System.Globalization;

namespace QuarterlyReports.Publishing.Html.Charts;

/// <summary>
/// Writes a drawn chart as SVG within the page. Readers who cannot see it hear its title and its alternative text.
/// </summary>
internal static class SvgMarkup
{
    private const double LineHeight = 15;

    /// <param name="said">Id of the figure as written, its caption and its alternative text.</param>
    public static void Write(ChartDrawing drawing, (string Id, string Title, string AlternativeText) said, MarkupWriter markup)
    {
        // A document's own ids hold ~ only before two hexadecimal digits.
        var (titleId, textId) = (said.Id + "~title", said.Id + "~text");
        var hasTitle = said.Title.Length > 0;
        markup.Open(
            "svg",
            ("class", "chart"),
            ("role", "img"),
            ("aria-labelledby", hasTitle ? $"{titleId} {textId}" : textId),
            ("width", "100%"),
            ("height", Number(drawing.HeightPixels)));
        markup.EndLine();
        if (hasTitle) WriteSaid("title", titleId, said.Title, markup);
        WriteSaid("desc", textId, said.AlternativeText, markup);
        foreach (var shape in drawing.Shapes) Write(shape, markup);
        markup.CloseLine();
    }

    public static void WriteSwatch(string look, MarkupWriter markup)
    {
        markup.Open("svg", ("class", "swatch"), ("aria-hidden", "true"), ("width", "11"), ("height", "11"));
        markup.Empty("rect", ("class", look), ("width", "11"), ("height", "11"));
        markup.Close();
    }

    private static void WriteSaid(string element, string id, string words, MarkupWriter markup)
    {
        markup.Open(element, ("id", id));
        markup.Text(words);
        markup.CloseLine();
    }

    private static void Write(ChartShape shape, MarkupWriter markup)
    {
        switch (shape)
        {
            case ChartShape.Bar bar: WriteBar(bar, markup); break;
            case ChartShape.Words words: WriteWords(words, markup); break;
            case ChartShape.Line line: WriteLine(line, markup); break;
            default: throw new UnreachableException($"No way to write {shape.GetType().Name}.");
        }

        markup.EndLine();
    }

    private static void WriteBar(ChartShape.Bar bar, MarkupWriter markup)
    {
        markup.Open(
            "rect",
            ("class", bar.Look),
            ("x", Percent(bar.Area.Left)),
            ("y", Number(bar.Area.Top)),
            ("width", Percent(bar.Area.Width)),
            ("height", Number(bar.Area.Height)));
        markup.Open("title");
        markup.Text(bar.Description);
        markup.Close();
        markup.Close();
    }

    private static void WriteWords(ChartShape.Words words, MarkupWriter markup)
    {
        var nudge = words.Nudge == 0 ? null : Number(words.Nudge);
        if (words.Lines is [var only])
        {
            markup.Open("text", ("class", words.Look), ("x", Percent(words.Left)), ("dx", nudge), ("y", Number(words.Baseline)));
            markup.Text(only);
            markup.Close();
            return;
        }

        markup.Open("text", ("class", words.Look));
        foreach (var (index, line) in words.Lines.Index())
        {
            var baseline = Number(words.Baseline + (index * LineHeight));
            markup.Open("tspan", ("x", Percent(words.Left)), ("dx", nudge), ("y", baseline));
            markup.Text(line);
            markup.Close();
        }

        markup.Close();
    }

    private static void WriteLine(ChartShape.Line line, MarkupWriter markup) => markup.Empty(
        "line",
        ("class", line.Look),
        ("x1", Percent(line.From.Across)),
        ("y1", Number(line.From.Down)),
        ("x2", Percent(line.To.Across)),
        ("y2", Number(line.To.Down)));

    private static string Percent(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.##}%");

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
