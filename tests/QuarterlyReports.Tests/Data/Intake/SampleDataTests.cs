using System.Globalization;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>The sample data and the raw file of activities come in as they are.</summary>
public sealed class SampleDataTests
{
    [Test]
    public void The_raw_file_imports_as_it_is()
    {
        var reading = IntakeReader.Read([RawFile], Given.Options with
        {
            References = Given.SampleLists,
            SetFields = new Dictionary<string, string> { ["status"] = "completed", ["secrecy"] = "public" },
        });

        var activities = reading.Activities().ToList();

        Assert.That(reading.Findings.CountOf(Severity.Error), Is.Zero);
        Assert.That(activities, Has.Count.EqualTo(71));
        Assert.That(activities.Select(placed => placed.Item.Record.Id).Distinct().Count(), Is.EqualTo(71));
        Assert.That(activities.All(placed => !placed.Item.HasOwnId), Is.True);
        Assert.That(activities[0].Item.Fields, Is.SupersetOf(
            new[] { "status", "secrecy", "country", "place", "mechanisms", "outcome_en", "source", "note" }));
        Assert.That(activities[0].Item.Record, Has.Property("Status").EqualTo(ActivityStatus.Completed)
            .And.Property("Secrecy").EqualTo(Secrecy.Public)
            .And.Property("LeadUnit").EqualTo("MND").And.Property("Note").EqualTo("high"));
    }

    [Test]
    public void The_sample_folder_imports_without_an_error()
    {
        var reading = IntakeReader.Read([Repository.PathTo("sample-data")], Given.Options);

        var activities = reading.Activities().Select(placed => placed.Item.Record).ToList();
        var entries = reading.Entries().Select(placed => placed.Item.Record).ToList();

        Assert.That(reading.Findings.CountOf(Severity.Error), Is.Zero);
        Assert.That(activities.Select(activity => activity.Id),
            Is.EqualTo(Enumerable.Range(1, 71).Select(number => $"S-{number:000}")));
        Assert.That(AllRegisters.InOrder.Where(register => !entries.Any(entry => AllRegisters.Of(entry) == register)), Is.Empty);
        Assert.That(entries.OfType<Directive>().Select(directive => directive.Id).Take(7),
            Is.EqualTo(Enumerable.Range(1, 7).Select(number => $"D-2018-Q1-{number}")));
        Assert.That(NamedBy(activities).Concat(NamedBy(entries)).Except(IdsOf(activities).Concat(IdsOf(entries))), Is.Empty);
        Approve.Text(Listed(reading.Findings));
    }

    [Test]
    public void What_is_made_up_says_so_in_its_record()
    {
        var reading = IntakeReader.Read([Repository.PathTo("sample-data")], Given.Options);

        var madeUp = reading.Entries().Select(placed => placed.Item.Record)
            .Where(entry => entry.Id.StartsWith("M-", StringComparison.Ordinal)).ToList();

        Assert.That(madeUp, Is.Not.Empty);
        Assert.That(madeUp.Select(entry => entry.Note), Is.All.StartsWith("Illustration: made up"));
        Assert.That(madeUp.Select(entry => entry.Secrecy), Is.All.EqualTo(Secrecy.Internal));
    }

    [Test]
    public void The_sample_says_the_same_as_the_raw_file_and_more()
    {
        var raw = IntakeReader.Read([RawFile], Given.Options with
        {
            References = Given.SampleLists,
            SetFields = new Dictionary<string, string> { ["status"] = "completed", ["secrecy"] = "public" },
        });
        var sample = IntakeReader.Read([Repository.PathTo("sample-data")], Given.Options);

        var pairs = raw.Activities()
            .Zip(sample.Activities(), (left, right) => (Raw: left.Item.Record, Sample: right.Item.Record))
            .ToList();

        Assert.That(pairs.Select(pair => ActivityFingerprint.Of(pair.Raw)),
            Is.EqualTo(pairs.Select(pair => ActivityFingerprint.Of(pair.Sample))));
        Assert.That(pairs.Select(pair => pair.Raw.LeadUnit), Is.EqualTo(pairs.Select(pair => pair.Sample.LeadUnit)));
        Assert.That(pairs.Select(pair => pair.Raw.Outcome.English),
            Is.EqualTo(pairs.Select(pair => pair.Sample.Outcome.English)));
        // The published file is in English; its outcomes were translated for the sample.
        Assert.That(pairs.Select(pair => pair.Raw.Outcome.Vietnamese), Is.All.Null);
        Assert.That(pairs.Where(pair => pair.Sample.Outcome.Vietnamese is null).Select(pair => pair.Raw.Outcome.English),
            Is.All.Null);
        Assert.That(pairs.Select(pair => (pair.Raw.End, pair.Raw.Level, pair.Raw.Country, pair.Raw.Place, pair.Raw.Source)),
            Is.EqualTo(pairs.Select(pair => (pair.Sample.End, pair.Sample.Level, pair.Sample.Country, pair.Sample.Place,
                pair.Sample.Source))));
        Assert.That(pairs.Count(pair => pair.Sample.Mechanisms.Any(link => link.Tie is not null)), Is.EqualTo(14));
        Assert.That(pairs.Select(pair => pair.Sample.Trip).OfType<string>().Distinct().Count(), Is.EqualTo(13));
    }

    [Test]
    public void The_reference_lists_of_the_sample_are_whole()
    {
        var lists = IntakeReader.Read([Repository.PathTo("sample-data")], Given.Options).References;

        Assert.That(
            (lists.Partners.Count, lists.Regions.Count, lists.RegionMembers.Count, lists.Groups.Count, lists.GroupMembers.Count),
            Is.EqualTo((107, 5, 103, 12, 120)));
        Assert.That(
            (lists.Mechanisms.Count, lists.Agencies.Count, lists.Forms.Count, lists.Levels.Count, lists.Themes.Count),
            Is.EqualTo((30, 42, 25, 11, 12)));
    }

    [TestCase("vi-VN")]
    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    public void The_machine_s_culture_changes_nothing(string culture)
    {
        var here = ReadSample();

        using var elsewhere = new TestCulture(CultureInfo.GetCultureInfo(culture));
        var there = ReadSample();

        Assert.That(there, Is.EqualTo(here));
    }

    private static string ReadSample()
    {
        var reading = IntakeReader.Read([Repository.PathTo("sample-data")], Given.Options);
        var records = reading.Activities().Select(placed => placed.Item.Record)
            .Select(activity => string.Join('|', ActivityFields.Columns.All.Select(field => field.Text(activity))));
        return string.Join('\n', [.. records, Listed(reading.Findings)]);
    }

    private static string RawFile =>
        Repository.PathTo("tests", "QuarterlyReports.Tests", "Data", "Intake", "activities-2017Q4-2018Q2.csv");

    private static IEnumerable<(string Kind, string Id)> IdsOf(IEnumerable<Activity> activities) =>
        activities.Select(activity => ("activities", activity.Id));

    private static IEnumerable<(string Kind, string Id)> IdsOf(IEnumerable<RegisterEntry> entries) =>
        entries.Select(entry => (AllRegisters.Of(entry).Name, entry.Id));

    private static IEnumerable<(string Kind, string Id)> NamedBy(IEnumerable<Activity> activities) => activities
        .SelectMany(activity => activity.Directives.Select(id => ("directives", id))
            .Append(("agreements", activity.Agreement ?? ""))
            .Append(("projects", activity.Project ?? ""))
            .Append(("programme", activity.Programme ?? "")))
        .Where(named => named.Item2.Length > 0);

    private static IEnumerable<(string Kind, string Id)> NamedBy(IEnumerable<RegisterEntry> entries) =>
        from entry in entries
        from field in AllRegisters.Of(entry).Fields
        where field.Type is FieldType.Records
        from id in field.Text(entry)?.Split("; ") ?? []
        select (((FieldType.Records)field.Type).Kind, id);

    private static string Listed(FindingList findings)
    {
        var lines = findings.Kept.Select(finding =>
            $"{RecordCode.Of(finding.Severity)} {finding.Rule.Id}: {finding.Message(Language.English)}");
        var counts = findings.CountsByRule.Select(
            pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}: {pair.Value}"));
        return string.Join('\n', [.. counts, "", .. lines]);
    }
}
