using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Publishing.Templates.Filling;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>
/// Numbers headings as an official document does (Decree 30/2020, Annex I): I, then 1, then a. The first of an annex bears its
/// name.
/// </summary>
internal sealed class HeadingNumbers(ListMarkers markers)
{
    private readonly int[] _numbers = new int[4];
    private int _deepest;
    private int _last;
    private AnnexTitle? _annex;

    /// <summary>What the first heading of an annex is called, and the line under it.</summary>
    internal sealed record AnnexTitle(string Label, string Id, string IssuedWith);

    /// <summary>From here on headings belong to an annex and bear no numbers of the body.</summary>
    public void BeginAnnex(AnnexTitle annex)
    {
        _annex = annex;
        _deepest = 0;
    }

    /// <exception cref="TemplateException">The heading is two levels below the one before, or deeper than four.</exception>
    public IEnumerable<Block> Numbered(int level, IReadOnlyList<Inline> content, SourceLine source)
    {
        if (level > _numbers.Length) throw source.Problem("headings go down to ####. Use a paragraph in bold instead.");
        if (level > _deepest + 1)
            throw source.Problem(
                $"the heading has {level} # and the one before {_deepest}. Write {_deepest + 1}, so that no level is left out.");
        _deepest = level;
        if (content.Count == 0) throw source.Problem("a heading needs words.");
        return _annex is null ? [InBody(level, content)] : InAnnex(level, content, _annex);
    }

    private Block InBody(int level, IReadOnlyList<Inline> content)
    {
        _numbers[level - 1]++;
        Array.Clear(_numbers, level, _numbers.Length - level);
        var number = level switch
        {
            1 => RomanNumber.Of(_numbers[0]) + ".",
            2 => string.Create(CultureInfo.InvariantCulture, $"{_numbers[1]}."),
            3 => markers.Letter(_numbers[2]) + ")",
            _ => ListMarkers.Bullet,
        };
        return new Block.Heading(level, NextId(), [new Inline.Text($"{number}{Typography.NoBreakSpace}"), .. content]);
    }

    private IEnumerable<Block> InAnnex(int level, IReadOnlyList<Inline> content, AnnexTitle annex)
    {
        if (level > 1) return [new Block.Heading(level, NextId(), content)];
        return
        [
            new Block.Heading(1, annex.Id, [new Inline.Text(annex.Label), new Inline.LineBreak(), .. content])
            {
                IsAnnexTitle = true,
            },
            new Block.Paragraph([new Inline.Text(annex.IssuedWith, Emphasis.Italic)], ParagraphRole.Centred),
        ];
    }

    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"heading-{++_last}");
}
