using System.Diagnostics;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>Draws a page as a content stream (ISO 32000-1, 8 and 9), saying again only what changes: colour, pen, font.</summary>
internal sealed class PageContent
{
    private const int MiterJoin = 0;
    private const int RoundJoin = 1;

    private readonly TaggedPage _page;
    private readonly PdfSyntax _content = new(1 << 14);
    private readonly TextShowing _text;
    private Color? _fill;
    private (Color Color, double WidthPoints, int Join)? _pen;

    private PageContent(TaggedPage page, EmbeddedFonts fonts)
    {
        _page = page;
        _text = new TextShowing(_content, fonts);
    }

    public static PdfSyntax Draw(TaggedPage page, EmbeddedFonts fonts)
    {
        var content = new PageContent(page, fonts);
        foreach (var run in page.Runs)
        {
            content.DrawRun(run);
        }

        return content._content;
    }

    private void DrawRun(MarkedRun run)
    {
        if (run is { Element: { } element, ContentId: { } id })
        {
            _content.Add("/").Add(StructureNames.Of(element.Role)).Add($"<</MCID {id}>>BDC\n");
        }
        else
        {
            _content.Add("/Artifact BMC\n");
        }

        foreach (var mark in run.Marks)
        {
            DrawMark(mark);
        }

        _content.Add("EMC\n");
    }

    private void DrawMark(Mark mark)
    {
        switch (mark)
        {
            case Mark.Text text:
                FillWith(text.Color);
                _text.Show(text, _page.Upward(text.Baseline));
                break;
            case Mark.Fill fill:
                FillWith(fill.Color);
                AddRectangle(fill.Area).Add("f\n");
                break;
            case Mark.Frame frame:
                StrokeWith(frame.Color, frame.WidthPoints, MiterJoin);
                AddRectangle(frame.Area).Add("S\n");
                break;
            case Mark.Line line:
                StrokeWith(line.Color, line.WidthPoints, MiterJoin);
                _content.Add($"{line.FromX} {_page.Upward(line.FromY)} m {line.ToX} {_page.Upward(line.ToY)} l S\n");
                break;
            case Mark.Path path:
                DrawPath(path);
                break;
            default:
                throw new UnreachableException($"A mark of kind {mark.GetType().Name} cannot be drawn.");
        }
    }

    private void DrawPath(Mark.Path path)
    {
        if (path.IsFilled)
        {
            FillWith(path.Color);
        }
        else
        {
            StrokeWith(path.Color, path.WidthPoints, RoundJoin); // a sharp turn of a curve must not shoot a spike
        }

        for (var index = 0; index < path.Points.Count; index++)
        {
            var (x, y) = path.Points[index];
            _content.Add($"{x} {_page.Upward(y)} ").Add(index == 0 ? "m " : "l ");
        }

        _content.Add(path.IsFilled ? "h f\n" : "S\n");
    }

    private PdfSyntax AddRectangle(Box area) =>
        _content.Add($"{area.Left} {_page.Upward(area.Bottom)} {area.Width} {area.Height} re ");

    private void FillWith(Color color)
    {
        if (_fill != color)
        {
            _fill = color;
            _content.Add($"{color} rg\n");
        }
    }

    private void StrokeWith(Color color, double widthPoints, int join)
    {
        if (_pen != (color, widthPoints, join))
        {
            _pen = (color, widthPoints, join);
            _content.Add($"{color} RG {widthPoints} w {join} j\n");
        }
    }
}
