using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Tests.Pdf.Layout;

internal sealed class PageFillerTest
{
    private static readonly Band Line = new(10);
    private static readonly Band Heading = new(10) { StaysWithNext = true };

    [Test]
    public void Bands_follow_each_other_with_their_space_between() =>
        Assert.That(Tops([Line, Line with { SpaceBefore = 6 }], 100), Is.EqualTo(new[] { "0 16" }));

    [Test]
    public void Space_before_vanishes_at_the_top_of_a_page() =>
        Assert.That(Tops([Line, Line with { SpaceBefore = 6 }], 20), Is.EqualTo(new[] { "0", "0" }));

    [Test]
    public void A_band_that_just_fits_stays() =>
        Assert.That(Tops([Line, Line, Line], 30), Is.EqualTo(new[] { "0 10 20" }));

    [Test]
    public void A_heading_moves_to_the_next_page_with_its_paragraph() =>
        Assert.That(Tops([Line, Heading, Line], 25), Is.EqualTo(new[] { "0", "0 10" }));

    [Test]
    public void A_band_may_hold_on_to_the_one_before_it() =>
        Assert.That(Tops([Line, Line, Line with { StaysWithPrevious = true }], 25), Is.EqualTo(new[] { "0", "0 10" }));

    [Test]
    public void A_run_taller_than_a_page_breaks_like_loose_bands() =>
        Assert.That(Tops([Line, Heading, Heading, Heading, Line], 25), Is.EqualTo(new[] { "0", "0 10", "0 10" }));

    [Test]
    public void A_page_break_starts_a_page() =>
        Assert.That(Tops([Line, Line with { StartsPage = true }], 100), Is.EqualTo(new[] { "0", "0" }));

    [Test]
    public void A_heading_row_is_repeated_on_every_page_of_its_table()
    {
        var header = new Band(5) { StaysWithNext = true };
        var row = new Band(10) { RepeatedAbove = header };

        var pages = PageFiller.Fill([header, row, row, row], 25);

        Assert.That(pages, Has.Count.EqualTo(2));
        Assert.That(pages[0].Select(place => place.IsRepeated), Is.EqualTo(new[] { false, false, false }));
        Assert.That(pages[1].Select(place => place.IsRepeated), Is.EqualTo(new[] { true, false }));
        Assert.That(pages[1][1].Top, Is.EqualTo(5));
    }

    [Test]
    public void A_page_ends_early_rather_than_tear_what_would_better_be_whole()
    {
        var row = Line with { StartingFault = 500 };

        Assert.That(Tops([Line, Line, Line, Line, Line, Line, Line, Line, Line, row], 95), Is.EqualTo(
            new[] { "0 10 20 30 40 50 60 70", "0 10" }));
    }

    [Test]
    public void What_would_better_be_whole_is_torn_before_a_quarter_of_a_page_stays_white()
    {
        var row = Line with { StartingFault = 500 };

        Assert.That(Tops([Line, Line, Line, Line, Line, Line, Line, row, row, row], 95), Is.EqualTo(
            new[] { "0 10 20 30 40 50 60 70 80", "0" }));
    }

    [Test]
    public void Wide_gaps_close_a_little_where_that_spares_a_lonely_page()
    {
        var spaced = Line with { SpaceBefore = 12 };

        Assert.That(Tops([Line, spaced, spaced, Line], 60), Is.EqualTo(new[] { "0 20 40 50" }));
    }

    [Test]
    public void A_gap_between_paragraphs_never_closes() =>
        Assert.That(
            Tops([Line, Line with { SpaceBefore = 6 }, Line with { SpaceBefore = 6 }], 40),
            Is.EqualTo(new[] { "0 16", "0" }));

    [Test]
    public void A_drawing_is_made_lower_where_a_page_has_almost_room_for_it()
    {
        var figure = new StructureElement(StructureRole.Figure, parent: null);
        var drawing = new Band(100)
        {
            GivePoints = 15,
            Marks = [new Mark.Fill(figure, Inks.Navy, new Box(0, 50, 10, 20)), Label(figure, baseline: 60)],
            Figure = (figure, new Box(0, 0, 10, 100)),
        };

        var page = PageFiller.Fill([Line, drawing], 100).Single();

        var placed = page[1].Band;
        Assert.That(placed.HeightPoints, Is.EqualTo(90).Within(0.01));
        Assert.That(placed.Marks.OfType<Mark.Fill>().Single().Area.Top, Is.EqualTo(45).Within(0.01));
        var label = placed.Marks.OfType<Mark.Text>().Single();
        Assert.That(label.SizePoints, Is.EqualTo(10));
        Assert.That(label.Baseline - 3.5, Is.EqualTo((60 - 3.5) * 0.9).Within(0.01), "the middle of the word");
        Assert.That(placed.Figure?.Area.Height, Is.EqualTo(90).Within(0.01));
    }

    [Test]
    public void Ten_thousand_bands_are_paged_by_looking_at_each_a_few_times()
    {
        var bands = new CountedBands([.. Enumerable.Repeat(Line, 10_000)]);

        PageFiller.Fill(bands, 400);

        Assert.That(bands.Looks, Is.LessThan(10_000 * 40 * 12));
    }

    [Test]
    public void A_band_higher_than_a_page_is_refused() =>
        Assert.That(() => Tops([new Band(40)], 25), Throws.TypeOf<DocumentException>().With.Message.Contains("40 pt high"));

    private static Mark.Text Label(StructureElement element, double baseline) =>
        new(element, FontFace.Sans, 10, Inks.Black, 0, baseline, "label");

    private static string[] Tops(IReadOnlyList<Band> bands, double height) =>
        [.. PageFiller.Fill(bands, height).Select(page => string.Join(' ', page.Select(place => place.Top)))];

    private sealed class CountedBands(Band[] bands) : IReadOnlyList<Band>
    {
        public int Looks { get; private set; }

        public int Count => bands.Length;

        public Band this[int index]
        {
            get
            {
                Looks++;
                return bands[index];
            }
        }

        public IEnumerator<Band> GetEnumerator() => bands.AsEnumerable().GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
