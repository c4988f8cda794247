using System.Globalization;
using System.Text.Json;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>One record changed changes exactly the figures it should, the same way in every format and language.</summary>
public sealed class OneChangeTests
{
    // What leaves with S-026, a dialogue with the defense minister of Cambodia held in Vientiane on 16 January 2018.
    private const string WithoutS026 =
        "total.held -1, total.outside_agreement -1, track.bilateral -1, region.neighbours.held -1, partner.KHM.held -1, "
        + "group.ASEAN.held -1, "
        + "group.ADMM.held -1, group.ADMM-PLUS.held -1, group.CLV.held -1, group.SPECIAL.held -1, "
        + "form.dialogue.held -1, level.minister.held -1, theme.training.held -1, theme.border.held -1, "
        + "region.neighbours.form.dialogue.held -1, delegations.out -1, delegations.people_not_recorded -1, "
        + "agency.MND.held -1, programme.done -1, programme.open +1, programme.fulfilling -1, "
        + "programme.line.neighbours.done -1, programme.line.neighbours.open +1, programme.line.bilateral.done -1, "
        + "programme.line.bilateral.open +1, region.neighbours.theme.training.held -1, "
        + "region.neighbours.theme.border.held -1";

    private const string WithThailand =
        "region.neighbours.held -1, region.asean.held +1, partner.KHM.held -1, partner.THA.held +1, group.CLV.held -1, "
        + "group.SPECIAL.held -1, group.SP.held +1, region.neighbours.form.dialogue.held -1, region.asean.form.dialogue.held +1, "
        + "region.neighbours.theme.training.held -1, region.neighbours.theme.border.held -1, "
        + "region.asean.theme.training.held +1, region.asean.theme.border.held +1";

    // S-022, an exercise in India on the subject of peacekeeping, taken for a part of the mechanism's own work.
    private const string AsProgramme =
        "track.bilateral -1, track.multilateral +1, region.major_powers.held -1, partner.IND.held -1, group.ADMM-PLUS.held -1, "
        + "group.PLUS8.held -1, group.CSP.held -1, mechanism.UNPKO.held +1, mechanism.UNPKO.margins -1, "
        + "region.major_powers.form.exercise.held -1, region.major_powers.theme.peacekeeping.held -1";

    // Both forms are delegations when they are held abroad, so the delegations stay.
    private const string AsSeminar =
        "form.dialogue.held -1, form.seminar.held +1, region.neighbours.form.dialogue.held -1, "
        + "region.neighbours.form.seminar.held +1";

    // The ceremony of signing is no delegation by itself.
    private const string AsAgreement =
        "form.dialogue.held -1, form.agreement.held +1, region.neighbours.form.dialogue.held -1, "
        + "region.neighbours.form.agreement.held +1, delegations.out -1, delegations.people_not_recorded -1";

    private static readonly string[] Suffixes = [".previous", ".last_year", ".year_to_date"];

    [TestCase("S-026", "status", "cancelled", WithoutS026)]
    [TestCase("S-026", "status", "postponed", WithoutS026)]
    [TestCase("S-026", "status", "withdrawn", WithoutS026)]
    [TestCase("S-026", "status", "ongoing", "")]
    [TestCase("S-026", "start_date", "2018-04-16", WithoutS026)]
    [TestCase("S-026", "start_date", "2018", WithoutS026 + ", total.not_placed +1")]
    [TestCase("S-026", "partners", "THA", WithThailand)]
    [TestCase("S-022", "mechanisms", "UNPKO:programme", AsProgramme)]
    [TestCase("S-026", "form", "seminar", AsSeminar)]
    [TestCase("S-026", "form", "agreement", AsAgreement)]
    [TestCase("S-026", "secrecy", "mat", WithoutS026)]
    [TestCase("S-026", "secrecy", "internal", "")]
    [TestCase("S-026", "duplicate_of", "S-025", WithoutS026)]
    [TestCase("S-025", "trip_id", "T-OTHER", "delegations.out +1, delegations.people_not_recorded +1")]
    [TestCase("S-026", "themes", "border", "theme.training.held -1, region.neighbours.theme.training.held -1")]
    [TestCase("S-026", "level", "deputy_minister", "level.minister.held -1, level.deputy_minister.held +1")]
    [TestCase("S-026", "outcome_en", "", "total.without_outcome +1")]
    [TestCase("S-026", "people", "12", "delegations.people +12, delegations.people_not_recorded -1")]
    [TestCase("S-026", "title_en", "Another title", "")]
    [TestCase("S-026", "programme_id", "",
        "programme.done -1, programme.open +1, programme.line.neighbours.done -1, programme.line.neighbours.open +1, "
        + "programme.line.bilateral.done -1, programme.line.bilateral.open +1, programme.line.bilateral.outside +1, "
        + "programme.outside +1, programme.fulfilling -1, programme.line.neighbours.outside +1")]
    [TestCase("S-031", "agreement_id", "",
        "total.under_agreement -1, total.outside_agreement +1, bilateral.under_agreement -1")]
    [TestCase("S-026", "agencies", "MOFA; GDP", "agency.MOFA.held +1, agency.GDP.held +1, coordination.joint +1")]
    [TestCase("S-024", "lead_unit", "VNPKC", "")]
    public void A_change_changes(string id, string field, string value, string expected)
    {
        using var desk = Desk.WithSampleData();
        var before = Figures(desk);

        Change(desk, id, field, value);

        var after = Figures(desk);
        Assert.That(Differences(before, after), Is.EquivalentTo(expected.Split(", ", StringSplitOptions.RemoveEmptyEntries)));
        Assert.That(Suffixed(before, after, ".previous").Concat(Suffixed(before, after, ".last_year")), Is.Empty);
        // The first quarter is the year so far; what is not placed has no such sum.
        Assert.That(
            Suffixed(before, after, ".year_to_date"),
            Is.EquivalentTo(Differences(before, after)
                .Where(change => !change.StartsWith("total.not_placed", StringComparison.Ordinal))));
        EveryFormatAgrees(desk, after);
    }

    [Test]
    public void Every_format_agrees_before_any_change()
    {
        using var desk = Desk.WithSampleData();

        EveryFormatAgrees(desk, Figures(desk));
    }

    // A row that updates a record has its id, the columns every return has, and the one that changes.
    private static void Change(Desk desk, string id, string field, string value)
    {
        var record = desk.Do("export", "activities", "--format", "json").Json.EnumerateArray()
            .Single(record => record.GetProperty("id").GetString() == id)
            .EnumerateObject().ToDictionary(part => part.Name, part => part.Value.GetString() ?? "");
        record[field] = value;
        string[] columns = ["id", "title_en", "title_vi", "form", "status", "start_date"];
        if (!columns.Contains(field)) columns = [.. columns, field];
        // A later start would come after the end.
        if (field == "start_date") (columns, record["end_date"]) = ([.. columns, "end_date"], "");
        if (field == "outcome_en") (columns, record["outcome_vi"]) = ([.. columns, "outcome_vi"], "");
        var cells = columns.Select(column => Quoted(record[column]));
        File.WriteAllLines(desk.PathTo("change.csv"), [string.Join(',', columns), string.Join(',', cells)]);
        desk.Do("import", "change.csv", "--reason", "a correction");
    }

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static Dictionary<string, int> Figures(Desk desk) => desk
        .Do("figures", "2018-Q1", "--json").Json.GetProperty("figures").EnumerateArray()
        .ToDictionary(
            figure => figure.GetProperty("key").GetString()!, // every figure has a key
            figure => figure.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetInt32() : 0);

    private static IEnumerable<string> Differences(Dictionary<string, int> before, Dictionary<string, int> after) => before
        .Where(figure => !Suffixes.Any(suffix => figure.Key.EndsWith(suffix, StringComparison.Ordinal)))
        .Where(figure => after[figure.Key] != figure.Value)
        .Select(figure => Difference(figure.Key, after[figure.Key] - figure.Value));

    private static IEnumerable<string> Suffixed(
        Dictionary<string, int> before, Dictionary<string, int> after, string suffix) => before
        .Where(figure => figure.Key.EndsWith(suffix, StringComparison.Ordinal) && after[figure.Key] != figure.Value)
        .Select(figure => Difference(figure.Key[..^suffix.Length], after[figure.Key] - figure.Value));

    private static string Difference(string key, int by) => string.Create(CultureInfo.InvariantCulture, $"{key} {by:+0;-0}");

    private static void EveryFormatAgrees(Desk desk, Dictionary<string, int> figures)
    {
        desk.Do("review", "2018-Q1", "--out", "out");
        foreach (var language in new[] { "en", "vi" })
        {
            var names = FigureLabels.In(desk, language);
            var printed = PrintedFigures.InPdf(desk.PathTo("out", $"review-2018-Q1-internal-{language}.pdf"));
            Agree(names, figures, printed, $"PDF {language}");
            var cells = PrintedFigures.InWorkbook(desk.PathTo("out", $"review-2018-Q1-internal-{language}.xlsx"), figures.Keys);
            Agree(cells.ToDictionary(figure => figure.Key, figure => figure.Key), figures, cells, $"workbook {language}");
        }
    }

    // Lines that are zero in all periods compared are left out of some tables: a missing line stands for 0.
    private static void Agree(
        IReadOnlyDictionary<string, string> labels, Dictionary<string, int> figures, ILookup<string, int> printed, string where)
    {
        var shown = 0;
        foreach (var (key, label) in labels)
        {
            var values = printed[label].Distinct().ToArray();
            shown += values.Length;
            Assert.That(values.Length == 0 ? [0] : values, Is.EqualTo(new[] { figures[key] }), $"{where}: {key} '{label}'");
        }

        Assert.That(shown, Is.GreaterThan(30), $"{where} shows too few figures to compare");
    }
}
