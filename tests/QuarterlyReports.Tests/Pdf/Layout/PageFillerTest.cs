using QuarterlyReports.Core.Documents;
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
    public void A_band_higher_than_a_page_is_refused() =>
        Assert.That(() => Tops([new Band(40)], 25), Throws.TypeOf<DocumentException>().With.Message.Contains("40 pt high"));

    private static string[] Tops(IReadOnlyList<Band> bands, double height) =>
        [.. PageFiller.Fill(bands, height).Select(page => string.Join(' ', page.Select(place => place.Top)))];
}
