using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Rules;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>A rule with a case that breaks it and the nearest case that does not.</summary>
internal sealed record RuleExample(Rule Rule, Func<IEnumerable<Finding>> Bad, Func<IEnumerable<Finding>> Good)
{
    private static readonly (string Field, string Value)[] SoundActivity =
    [
        ("id", "A-1"), ("title_en", "Talks in Hanoi"), ("title_vi", "Hội đàm tại Hà Nội"), ("form", "dialogue"),
            ("status", "completed"),
        ("start_date", "2018-03-05"), ("end_date", "2018-03-06"), ("partners", "LAO"), ("secrecy", "public"),
            ("source", "Report 12"),
    ];

    private static readonly (string Field, string Value)[] SoundDirective =
    [
        ("id", "D-1"), ("set_in", "2018-Q1"), ("due_in", "2018-Q2"), ("text_en", "Do it"), ("text_vi", "Làm việc này"),
            ("status", "open"),
        ("progress_en", "Begun"), ("progress_vi", "Đã bắt đầu"),
    ];

    public override string ToString() => Rule.Id;

    /// <summary>An activity with the fields given, read from a file.</summary>
    public static RuleExample OfActivity(Rule rule, (string Field, string Value)[] bad, (string Field, string Value)[] good) =>
        new(rule, () => Read(IntakeKind.Activities, Row(SoundActivity, bad)),
            () => Read(IntakeKind.Activities, Row(SoundActivity, good)));

    public static RuleExample OfActivity(Rule rule, string field, string bad, string good) =>
        OfActivity(rule, [(field, bad)], [(field, good)]);

    public static RuleExample OfDirective(Rule rule, (string Field, string Value)[] bad, (string Field, string Value)[] good) =>
        new(rule, () => Read(IntakeKind.Directives, Row(SoundDirective, bad)),
            () => Read(IntakeKind.Directives, Row(SoundDirective, good)));

    /// <summary>Two files of the same kind.</summary>
    public static RuleExample OfFile(Rule rule, string name, string bad, string good) =>
        new(rule, () => Read(Given.File(name, bad)), () => Read(Given.File(name, good)));

    /// <summary>A record that is kept, as the check of stored records sees it.</summary>
    public static RuleExample OfKept<TRecord>(Rule rule, RecordRules<TRecord> rules, TRecord bad, TRecord good)
    {
        var scene = new RuleScene(new(Given.SampleLists), Given.Options.Today);
        return new(rule, () => rules.Check(bad, scene), () => rules.Check(good, scene));
    }

    public static IEnumerable<Finding> Read(string path)
    {
        var reading = IntakeReader.Read([path], Given.WithLists);
        _ = reading.Activities().Count();
        _ = reading.Entries().Count();
        return reading.Findings.Kept;
    }

    private static IEnumerable<Finding> Read(IntakeKind kind, (string Field, string Value)[] row)
    {
        var lines = string.Join('\t', row.Select(cell => cell.Field)) + "\n" + string.Join('\t', row.Select(cell => cell.Value))
            + "\n";
        return Read(Given.File($"{RecordCode.Of(kind)}.csv", lines));
    }

    private static (string Field, string Value)[] Row(
        (string Field, string Value)[] sound, (string Field, string Value)[] other) =>
        [.. sound.Where(cell => !other.Any(changed => changed.Field == cell.Field)), .. other];
}
