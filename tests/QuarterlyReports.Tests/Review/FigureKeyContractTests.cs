using QuarterlyReports.Core.Review;
using QuarterlyReports.Tests.Publishing.Templates;

namespace QuarterlyReports.Tests.Review;

/// <summary>
/// The keys that scripts and other offices rely on: each exists in every review, for every code of its list, also when its value
/// is 0, and for the compared periods too.
/// </summary>
public sealed class FigureKeyContractTests
{
    private static readonly QuarterReview Review = SampleDocuments.Review("2018-Q1");

    private static readonly string[] Plain =
    [
        "total.held", "total.continuing", "total.not_placed", "track.bilateral", "track.multilateral", "track.general",
        "region.overlap", "mechanism.overlap", "multilateral.no_mechanism", "delegations.out", "delegations.in",
        "delegations.people", "total.under_agreement", "total.without_outcome", "agreements.signed", "agreements.in_force",
        "publications.home", "publications.abroad", "projects.without_publication", "proposals.submitted", "programme.done",
        "programme.moved", "programme.cancelled", "programme.open", "programme.outside", "programme.fulfilling",
        "coordination.other_units", "directives.opened",
        "directives.implemented", "directives.dropped", "directives.carried",
    ];

    private static IEnumerable<string> OfLists =>
    [
        .. Review.References.Regions.Select(region => $"region.{region.Code}.held"),
        .. Review.References.Partners.Where(partner => partner.Code != "VNM").Select(partner => $"partner.{partner.Code}.held"),
        .. Review.References.Groups.Select(group => $"group.{group.Code}.held"),
        .. Review.References.Mechanisms.Select(mechanism => $"mechanism.{mechanism.Code}.held"),
        .. Review.References.Mechanisms.Select(mechanism => $"mechanism.{mechanism.Code}.margins"),
        .. Review.References.Forms.Select(form => $"form.{form.Code}.held"),
        .. Review.References.Levels.Select(level => $"level.{level.Code}.held"),
        .. Review.References.Themes.Select(theme => $"theme.{theme.Code}.held"),
        .. Review.References.Regions.SelectMany(region =>
            Review.References.Forms.Select(form => $"region.{region.Code}.form.{form.Code}.held")),
    ];

    private static readonly string[] OfRecords =
    [
        "project.BIEN-HOA-DIOXIN.percent", "project.BIEN-HOA-DIOXIN.days_late", "peacekeeping.UNMISS.personnel",
        "peacekeeping.UNMISS.women", "peacekeeping.UNMISS.rotated", "readiness.DP-L2FH-1.personnel",
        "readiness.DP-ENG-1.logistics",
    ];

    // Rule 21: the four plus one, per region and track.
    private static IEnumerable<string> OfProgramme =>
        from line in Review.References.Regions.Select(region => region.Code).Concat(["bilateral", "multilateral", "general"])
        from standing in new[] { "done", "moved", "cancelled", "open", "outside" }
        select $"programme.line.{line}.{standing}";

    [Test]
    public void Every_key_of_the_contract_is_there_for_the_period_and_those_compared()
    {
        var keys = Review.Figures.All.Select(figure => figure.Key.Text).ToHashSet(StringComparer.Ordinal);
        string[] expected = [.. Plain, .. OfLists, .. OfRecords, .. OfProgramme];

        Assert.That(expected.Except(keys), Is.Empty);
        Assert.That(expected.Select(key => key + ".previous").Except(keys), Is.Empty);
        Assert.That(expected.Select(key => key + ".last_year").Except(keys), Is.Empty);
    }

    [Test]
    public void Every_figure_carries_its_basis_and_no_number_without_one()
    {
        var unrecorded = Review.Figures.All.Where(figure => figure.Basis != Basis.Recorded).ToList();

        Assert.That(unrecorded, Is.Not.Empty);
        Assert.That(unrecorded.Select(figure => figure.Value), Is.All.Null);
        Assert.That(unrecorded.SelectMany(figure => figure.Records), Is.Empty);
    }

    [Test]
    public void Stocks_are_never_summed_over_the_year_so_far()
    {
        var summed = SampleDocuments.Review("2018-Q2").Figures.All.Select(figure => figure.Key.Text)
            .Where(key => key.EndsWith(".year_to_date", StringComparison.Ordinal)).ToList();
        string[] stocks =
        [
            ".personnel.", ".women.", ".highest.", ".in_force.", ".expiring.", ".percent.", ".days_late.", "readiness.",
            ".agreements_in_force.", ".projects.",
        ];

        Assert.That(summed, Has.Some.Contains(".rotated."));
        Assert.That(summed.Where(key => stocks.Any(stock => key.Contains(stock, StringComparison.Ordinal))), Is.Empty);
    }

    [Test]
    public void The_lines_of_the_bilateral_programme_add_up_to_the_track()
    {
        string[] lines = [.. Review.References.Regions.Select(region => region.Code), FigureKeys.NoCode];
        foreach (var standing in (string[])["planned", "done", "moved", "cancelled", "open"])
        {
            Assert.That(
                lines.Sum(line => Review.Figures[FigureKeys.Programme(line, standing)].Value),
                Is.EqualTo(Review.Figures[FigureKeys.Programme("bilateral", standing)].Value), standing);
        }
    }
}
