using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>A text broken into lines for one width, ready to be drawn line by line anywhere.</summary>
internal sealed class SetText
{
    // A justified line whose spaces would grow beyond this many times their width reads as a hole; it stays ragged instead.
    private const double WidestSpace = 4;

    // Spaces that have grown by so much of their width are seen before the words are.
    private const double LooseSpace = 0.5;

    // Kerning beside a space is not in the sum of the words; it never adds up to more than this.
    private const double OverhangPoints = 0.75;

    private readonly ITypeMeasurer _measurer;
    private readonly StyledText _text;
    private readonly TextStyle _style;
    private readonly LineWidths _widths;
    private readonly TextAlignment _alignment;
    private readonly IReadOnlyList<TextLine> _lines;

    private SetText(
        ITypeMeasurer measurer,
        StyledText text,
        TextStyle style,
        LineWidths widths,
        TextAlignment alignment,
        IReadOnlyList<TextLine> lines)
    {
        (_measurer, _text, _style) = (measurer, text, style);
        (_widths, _alignment, _lines) = (widths, alignment, lines);
        var ascent = measurer.AscentPoints(style.Face(), style.SizePoints);
        var descent = measurer.DescentPoints(style.Face(), style.SizePoints);
        BaselinePoints = ((style.LineHeightPoints - ascent - descent) / 2) + ascent;
    }

    public int LineCount => _lines.Count;

    public double LineHeightPoints => _style.LineHeightPoints;

    public double HeightPoints => LineCount * LineHeightPoints;

    /// <summary>The widest line as it is drawn when it is not justified.</summary>
    public double WidestLinePoints => _lines.Max(line => _text.Width(_measurer, line.Start, line.End));

    /// <summary>For paragraphs and headings: all lines together look best.</summary>
    public static SetText WithBestFit(
        ITypeMeasurer measurer, StyledText text, TextStyle style, LineWidths widths, TextAlignment alignment)
    {
        var pieces = PieceCutter.Cut(text, measurer, widths.Narrowest);
        var set = new SetText(measurer, text, style, widths, alignment, BestFit.Break(pieces, widths, alignment));
        if (text.Hyphenation is null || !set.HasLooseLine())
        {
            return set;
        }

        var divided = PieceCutter.Cut(text, measurer, widths.Narrowest, divides: true);
        return new SetText(measurer, text, style, widths, alignment, BestFit.Break(divided, widths, alignment));
    }

    // Words stay whole where lines are even without dividing them.
    private bool HasLooseLine()
    {
        var space = _measurer.WidthPoints(_style.Face(), _style.SizePoints, " ");
        return Enumerable.Range(0, LineCount).Any(line => ExtraWordSpace(_lines[line], SlackOf(line)) is var extra
            && (extra > LooseSpace * space || (extra == 0 && IsFilled(_lines[line]) && SlackOf(line) > space)));
    }

    /// <summary>For table cells and the like: each line as full as it gets.</summary>
    public static SetText WithFirstFit(
        ITypeMeasurer measurer, StyledText text, TextStyle style, double width, TextAlignment alignment)
    {
        var widths = new LineWidths(width);
        if (FitsOnOneLine(measurer, text, width))
        {
            // Most cells of a long table: no need to look at their words one by one.
            var only = new TextLine(0, text.Characters.Length, BreakKind.Forced);
            return new SetText(measurer, text, style, widths, alignment, [only]);
        }

        var lines = FirstFit.Break(PieceCutter.Cut(text, measurer, width), widths);
        return new SetText(measurer, text, style, widths, alignment, lines);
    }

    /// <summary>Distance from the top of a line down to its baseline.</summary>
    public double BaselinePoints { get; }

    /// <summary>Ids of the anchors that stand in a line.</summary>
    public IReadOnlyList<string> AnchorsOf(int line)
    {
        if (_text.Anchors.Count == 0)
        {
            return [];
        }

        var start = line == 0 ? 0 : _lines[line].Start;
        var end = line == LineCount - 1 ? int.MaxValue : _lines[line + 1].Start;
        return [.. _text.Anchors.Where(anchor => anchor.Position >= start && anchor.Position < end).Select(anchor => anchor.Id)];
    }

    /// <summary>The footnotes whose marks stand in a line.</summary>
    public IEnumerable<MarkedNote> NotesOf(int line) => _text.Notes
        .Where(note => note.Position >= _lines[line].Start && note.Position < _lines[line].End)
        .Select(note => note.Note);

    public bool HasNotes => _text.Notes.Count > 0;

    /// <summary>Whether a line ends within a word.</summary>
    public bool EndsDivided(int line) => _lines[line].Break == BreakKind.Division;

    /// <summary>All lines one under the other.</summary>
    public void Draw(List<Mark> marks, double left, double top)
    {
        for (var line = 0; line < LineCount; line++)
        {
            DrawLine(marks, line, left, top + (line * LineHeightPoints));
        }
    }

    /// <summary>One line, its top edge at the given height.</summary>
    public void DrawLine(List<Mark> marks, int index, double left, double top)
    {
        var line = _lines[index];
        if (line.Start == line.End)
        {
            return;
        }

        var indent = index == 0 ? _widths.FirstLineIndent : 0;
        var slack = SlackOf(index);
        var extra = ExtraWordSpace(line, slack);
        GuardOverhang(line, slack, extra);
        var x = left + indent + _alignment switch
        {
            TextAlignment.Right => slack,
            TextAlignment.Centre => slack / 2,
            _ => 0,
        };
        DrawRuns(marks, line, extra, (x, top));
    }

    private static bool FitsOnOneLine(ITypeMeasurer measurer, StyledText text, double width) =>
        text.Characters is [not ' ', .., not ' ']
        && !text.Characters.Contains('\n', StringComparison.Ordinal)
        && text.Width(measurer, 0, text.Characters.Length) <= width;

    private double SlackOf(int index)
    {
        var line = _lines[index];
        var hyphen = line.Break == BreakKind.Division ? _text.HyphenWidth(_measurer, line.End) : 0;
        return _widths.Of(index == 0) - _text.Width(_measurer, line.Start, line.End) - hyphen;
    }

    private bool IsFilled(TextLine line) => _alignment == TextAlignment.Justified && line.Break != BreakKind.Forced;

    private double ExtraWordSpace(TextLine line, double slack)
    {
        var isJustified = _alignment == TextAlignment.Justified && (line.Break != BreakKind.Forced || slack < 0);
        var spaces = isJustified ? _text.Characters.AsSpan(line.Start, line.End - line.Start).Count(' ') : 0;
        if (spaces == 0)
        {
            return 0;
        }

        var extra = slack / spaces;
        return extra <= (WidestSpace - 1) * _measurer.WidthPoints(_style.Face(), _style.SizePoints, " ") ? extra : 0;
    }

    private void GuardOverhang(TextLine line, double slack, double extra)
    {
        if (slack < -OverhangPoints && extra == 0)
        {
            throw new DocumentException(
                $"'{_text.Characters[line.Start..line.End]}' is " + string.Create(
                    CultureInfo.InvariantCulture, $"{-slack:0.#} pt wider than the {_widths.Full:0.#} pt it has to stand in."));
        }
    }

    private void DrawRuns(List<Mark> marks, TextLine line, double extra, (double X, double Top) place)
    {
        var (x, top) = place;
        var isLast = line == _lines[^1];
        foreach (var run in _text.Runs)
        {
            var from = Math.Max(line.Start, run.Start);
            var to = Math.Min(line.End, run.End);
            if (from >= to)
            {
                continue;
            }

            var content = _text.Characters[from..to];
            var size = _style.SizePoints * run.SizeShare;
            var width = _measurer.WidthPoints(run.Face, size, content) + (extra * content.AsSpan().Count(' '));
            var endsAtSpace = line.Break is BreakKind.Space or BreakKind.Tie || (line.Break == BreakKind.Forced && !isLast);
            marks.Add(new Mark.Text(
                run.Element, run.Face, size, _style.Color, x, top + BaselinePoints - (_style.SizePoints * run.RiseShare),
                content, extra,
                SpaceFollows: to == line.End && endsAtSpace)
            {
                EndsDivided = to == line.End && line.Break == BreakKind.Division,
            });
            if (run.Link is { } link)
            {
                marks.Add(new Mark.Link(link.Element, new Box(x, top, width, LineHeightPoints), link.Target, link.Words));
            }

            x += width;
        }
    }
}
