using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>Agreements signed, in force and expiring, the activities under them, and the advice given, counted by hand.</summary>
public sealed class AgreementCountTests
{
    private static readonly Agreement Plan = new()
    {
        Id = "G-1",
        Kind = AgreementKind.InternationalAgreement,
        Status = AgreementStatus.InForce,
        SignedOn = PartialDate.Parse("2018-02-10"),
        InForceOn = PartialDate.Parse("2018-03-10"),
        ExpiresOn = PartialDate.Parse("2019-03-31"),
    };

    // Signed: treaties, agreements, statements | in force at the end | expiring within a year | under one, outside any.
    [TestCase("2017-Q4", "calendar", "4: 0 2 2 | 13 | 2 | 3 17")]
    [TestCase("2018-Q1", "calendar", "2: 0 1 1 | 14 | 2 | 2 23")]
    [TestCase("2018-Q2", "calendar", "5: 0 3 2 | 14 | 2 | 0 26")]
    [TestCase("2017-Q4", "cutoff-15", "4: 0 2 2 | 13 | 1 | 3 16")]
    public void The_agreements_of_the_sample_are_those_counted_by_hand(string period, string calendar, string expected)
    {
        var figures = Review(period, calendar).Figures;

        string[] keys =
        [
            "agreements.signed", "agreements.treaty.signed", "agreements.international_agreement.signed",
            "agreements.political_statement.signed", "agreements.in_force", "agreements.expiring", "total.under_agreement",
            "total.outside_agreement",
        ];
        var counted = keys.Select(key => $"{figures[new(key)].Value}").ToList();
        Assert.That(
            $"{counted[0]}: {counted[1]} {counted[2]} {counted[3]} | {counted[4]} | {counted[5]} | {counted[6]} {counted[7]}",
            Is.EqualTo(expected));
    }

    [TestCase("agreements.signed", "M-A-002 A-019")]
    [TestCase("agreements.in_force",
        "A-001 A-002 A-003 A-004 A-005 M-A-004 A-011 A-010 M-A-001 A-013 A-014 A-016 A-018 M-A-002")]
    [TestCase("agreements.expiring", "M-A-004 M-A-001")]
    [TestCase("total.under_agreement", "S-031 S-036")]
    [TestCase("bilateral.under_agreement", "S-031 S-036")]
    [TestCase("proposals.submitted", "M-PR-02 M-PR-03 M-PR-04 M-PR-05")]
    public void The_records_behind_the_figures_of_the_first_quarter_are_these(string key, string records)
    {
        var figures = Review("2018-Q1").Figures;

        Assert.That(string.Join(' ', figures[new(key)].Records), Is.EqualTo(records));
    }

    [Test]
    public void A_public_edition_knows_nothing_of_the_advice_given_and_nothing_of_internal_agreements()
    {
        var review = Review("2018-Q1", edition: Edition.Public);

        Assert.Multiple(() =>
        {
            Assert.That(review.Figures[FigureKeys.ProposalsSubmitted].Basis, Is.EqualTo(Basis.NotKept));
            Assert.That(review.Proposals, Is.Empty);
            Assert.That(review.Situation, Is.Empty);
            Assert.That(review.Agreements.All.Select(agreement => agreement.Id), Has.None.StartsWith("M-"));
            Assert.That(review.Figures[FigureKeys.AgreementsInForce].Value, Is.EqualTo(11));
        });
    }

    [Test]
    public void A_signing_known_to_its_year_counts_in_the_year_and_is_named_in_its_quarters()
    {
        var (year, quarter) = (Review("2011"), Review("2011-Q4"));

        Assert.Multiple(() =>
        {
            Assert.That(year.Figures[FigureKeys.AgreementsSigned].Records, Is.EqualTo(new[] { "A-004", "A-005", "A-006" }));
            Assert.That(quarter.Figures[FigureKeys.AgreementsSigned].Records, Is.EqualTo(new[] { "A-005", "A-006" }));
            Assert.That(quarter.EntriesNotPlaced.Select(entry => entry.Id), Is.EqualTo(new[] { "A-004" }));
        });
    }

    [Test]
    public void Of_a_time_before_the_first_agreement_no_register_is_kept()
    {
        var figure = Review("2008-Q4").Figures[FigureKeys.AgreementsInForce];

        Assert.That((figure.Basis, figure.Value), Is.EqualTo((Basis.NotKept, (decimal?)null)));
    }

    [TestCase("2018-03-09", false)]
    [TestCase("2018-03-10", true)]
    [TestCase("2019-03-31", true)]
    [TestCase("2019-04-01", false)]
    public void An_agreement_binds_from_its_first_to_its_last_day(string day, bool isInForce) =>
        Assert.That(IsInForce(day, Plan), Is.EqualTo(isInForce));

    [Test]
    public void Without_a_day_of_entry_into_force_the_day_of_signing_stands_for_it()
    {
        var agreement = Plan with { InForceOn = null };

        Assert.Multiple(() =>
        {
            Assert.That(IsInForce("2018-02-10", agreement), Is.True);
            Assert.That(IsInForce("2018-02-09", agreement), Is.False);
            Assert.That(IsInForce("2018-02-10", agreement with { Status = AgreementStatus.Signed }), Is.False);
            Assert.That(IsInForce("2018-06-01", agreement with { SignedOn = PartialDate.Parse("2018") }), Is.False);
            Assert.That(IsInForce("2018-12-31", agreement with { SignedOn = PartialDate.Parse("2018") }), Is.True);
        });
    }

    [Test]
    public void A_term_known_to_its_years_begins_with_the_first_and_ends_with_the_last_of_their_days()
    {
        var agreement = Plan with { InForceOn = PartialDate.Parse("2018"), ExpiresOn = PartialDate.Parse("2020") };

        Assert.Multiple(() =>
        {
            Assert.That(IsInForce("2017-12-31", agreement), Is.False);
            Assert.That(IsInForce("2018-01-01", agreement), Is.True);
            Assert.That(IsInForce("2020-12-31", agreement), Is.True);
            Assert.That(IsInForce("2021-01-01", agreement), Is.False);
        });
    }

    [Test]
    public void Drafts_political_statements_and_what_ended_on_an_unknown_day_are_not_in_force()
    {
        Assert.Multiple(() =>
        {
            Assert.That(IsInForce("2018-04-01", Plan with { Status = AgreementStatus.Draft }), Is.False);
            Assert.That(IsInForce("2018-04-01", Plan with { Kind = AgreementKind.PoliticalStatement }), Is.False);
            Assert.That(IsInForce("2018-04-01", Plan with { Status = AgreementStatus.Replaced, ExpiresOn = null }), Is.False);
            Assert.That(IsInForce("2018-04-01", Plan with { Status = AgreementStatus.Replaced }), Is.True);
        });
    }

    private static bool IsInForce(string day, Agreement agreement) =>
        AgreementTerm.IsInForceOn(PartialDate.Parse(day).First, agreement);

    private static QuarterReview Review(string code, string calendarCode = "calendar", Edition edition = Edition.Internal)
    {
        Assert.That(ReportingCalendar.TryParse(calendarCode, out var calendar), Is.True);
        Assert.That(ReviewPeriod.TryParse(code, calendar!, out var period), Is.True);
        return ReviewBuilder.Build(new() { Period = period!, Edition = edition }, PlainSample.Records);
    }
}
