using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Tests.Pdf.Layout;

internal sealed class LineBreakingTest
{
    // One character is 5 points wide.
    private static readonly TextStyle Style = TextStyle.Serif(10, 1.2);

    [Test]
    public void A_line_takes_as_many_words_as_fit() =>
        Assert.That(FirstFitLines("one two three", widthInCharacters: 7), Is.EqualTo(new[] { "one two", "three" }));

    [Test]
    public void A_no_break_space_keeps_its_neighbours_on_one_line() =>
        Assert.That(FirstFitLines("on 05\u00A0March", widthInCharacters: 8), Is.EqualTo(new[] { "on", "05\u00A0March" }));

    [Test]
    public void A_short_word_is_never_cut_at_its_hyphen() =>
        Assert.That(FirstFitLines("see 05/BC-BQP", widthInCharacters: 10), Is.EqualTo(new[] { "see", "05/BC-BQP" }));

    [Test]
    public void A_long_word_may_be_cut_after_a_slash() =>
        Assert.That(
            FirstFitLines("archive/2018/quarter", widthInCharacters: 14),
            Is.EqualTo(new[] { "archive/2018/", "quarter" }));

    [TestCase("FRD-2025-001701")]
    [TestCase("22–25/09/2025")]
    public void A_number_is_never_cut_off_what_it_belongs_to(string word) =>
        Assert.That(FirstFitLines("see " + word, widthInCharacters: 16), Is.EqualTo(new[] { "see", word }));

    [Test]
    public void A_word_wider_than_the_line_is_cut_without_losing_a_character()
    {
        var word = new string('x', 47);

        var lines = FirstFitLines(word, widthInCharacters: 10);

        Assert.That(lines.Select(line => line.Length), Is.EqualTo(new[] { 10, 10, 10, 10, 7 }));
        Assert.That(string.Concat(lines), Is.EqualTo(word));
    }

    [Test]
    public void A_cut_never_falls_inside_a_surrogate_pair()
    {
        var word = string.Concat(Enumerable.Repeat("\U00020BB7", 12));

        var lines = FirstFitLines(word, widthInCharacters: 5);

        Assert.That(lines, Has.All.Matches<string>(line => line?.Length % 2 == 0));
        Assert.That(string.Concat(lines), Is.EqualTo(word));
    }

    [Test]
    public void A_line_too_narrow_for_one_character_is_refused() =>
        Assert.That(() => FirstFitLines("word", widthInCharacters: 0.5), Throws.TypeOf<DocumentException>());

    [Test]
    public void A_line_break_ends_its_line()
    {
        IReadOnlyList<Inline> content = [new Inline.Text("one two"), new Inline.LineBreak(), new Inline.Text("three")];

        Assert.That(BestFitLines(InlineText.Of(content, Style, owner: null), 20), Is.EqualTo(new[] { "one two", "three" }));
    }

    [Test]
    public void Words_that_change_face_inside_stay_in_one_piece()
    {
        IReadOnlyList<Inline> content =
        [
            new Inline.Text("word un"), new Inline.Text("break", Emphasis.Bold), new Inline.Text("able."),
        ];

        Assert.That(BestFitLines(InlineText.Of(content, Style, owner: null), 14), Is.EqualTo(new[] { "word", "unbreakable." }));
    }

    // First fit would leave "aaaa" alone with a hole behind it; moving it down evens out the lines.
    [Test]
    public void Best_fit_looks_at_all_lines_of_the_paragraph()
    {
        var text = StyledText.Plain("aa aa aa aaa aaaaa aaaaaaaaa aa", Style);

        var best = BestFit.Break(PieceCutter.Cut(text, new FixedWidthMeasurer(), 55), new LineWidths(55), TextAlignment.Centre);
        var first = FirstFit.Break(PieceCutter.Cut(text, new FixedWidthMeasurer(), 55), new LineWidths(55));

        Assert.That(RaggedSlack(best), Is.LessThanOrEqualTo(RaggedSlack(first)));
        Assert.That(best, Has.Count.EqualTo(first.Count));
    }

    [Test]
    public void Every_word_of_random_texts_stands_on_exactly_one_line_that_holds_it([Range(1, 20)] int seed)
    {
        var random = new Random(seed);
        var words = Enumerable.Range(0, 200).Select(index => index + new string('w', random.Next(0, 40))).ToArray();
        var width = 20 + random.Next(0, 60);

        var lines = BestFitLines(StyledText.Plain(string.Join(' ', words), Style), width);

        Assert.That(lines, Has.All.Matches<string>(line => line?.Length <= width * 1.13));
        Assert.That(string.Concat(lines).Replace(" ", "", StringComparison.Ordinal), Is.EqualTo(string.Concat(words)));
    }

    [TestCase("xxxxx xxxxx 03 đoàn", "03 đoàn")]
    [TestCase("xxxxx xxxxx 5 March", "5 March")]
    [TestCase("xxxxx xxxxx Annex VI,", "Annex VI,")]
    [TestCase("xxxxx xxxxx Table 3.", "Table 3.")]
    [TestCase("xxxxx xxxxx quý I/2018", "quý I/2018")]
    [TestCase("xxxxx xxxxx (2–4 March", "(2–4 March")]
    [TestCase("xxxxx xxxxx tháng 3", "tháng 3")]
    [TestCase("xxxxx xxxxx Laos (194),", "Laos (194),")]
    [TestCase("xxxxx xxxxx (Phụ lục", "(Phụ lục")]
    public void A_number_stays_with_what_it_counts_and_a_name_with_its_number(string text, string last)
    {
        var width = text.Length - 2; // holds all but the last word

        Assert.That(FirstFitLines(text, width)[^1], Is.EqualTo(last));
        Assert.That(BestFitLines(StyledText.Plain(text, Style), width)[^1], Is.EqualTo(last));
    }

    [TestCase("xxxxx in 2018 the")]
    [TestCase("xxxxx visits, 12, and")]
    [TestCase("xxxxx I was there Ivan")]
    [TestCase("xxxxx ministers (ADMM)")]
    [TestCase("xxxxx in 2018 (2)")]
    public void Other_words_beside_numbers_part_freely(string text) =>
        Assert.That(FirstFitLines(text, text.Length - 1)[^1], Is.EqualTo(text.Split(' ')[^1]));

    [Test]
    public void No_line_starts_with_a_dash() =>
        Assert.That(FirstFitLines("1\u00A0Mar\u00A02017 – 31\u00A0Oct\u00A02018", 12), Is.EqualTo(
            new[] { "1\u00A0Mar\u00A02017 –", "31\u00A0Oct\u00A02018" }));

    [Test]
    public void A_tie_is_torn_where_the_line_holds_nothing_else() =>
        Assert.That(FirstFitLines("1234567 activities", 11), Is.EqualTo(new[] { "1234567", "activities" }));

    private static double RaggedSlack(IReadOnlyList<TextLine> lines) =>
        lines.Sum(line => Math.Pow(11 - (line.End - line.Start), 2));

    private static string[] FirstFitLines(string text, double widthInCharacters)
    {
        var pieces = PieceCutter.Cut(StyledText.Plain(text, Style), new FixedWidthMeasurer(), widthInCharacters * 5);
        return [.. FirstFit.Break(pieces, new LineWidths(widthInCharacters * 5)).Select(line => text[line.Start..line.End])];
    }

    private static string[] BestFitLines(StyledText text, double widthInCharacters)
    {
        var pieces = PieceCutter.Cut(text, new FixedWidthMeasurer(), widthInCharacters * 5);
        var lines = BestFit.Break(pieces, new LineWidths(widthInCharacters * 5), TextAlignment.Justified);
        return [.. lines.Select(line => text.Characters[line.Start..line.End])];
    }
}
