using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Rules;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>The rule about rules: each has a good and a bad example, an id of its own, and words in both languages.</summary>
public sealed class RuleTests
{
    private static IEnumerable<TestCaseData> Examples =>
        RuleExamples.All.Select(example => new TestCaseData(example).SetArgDisplayNames(example.Rule.Id));

    [TestCaseSource(nameof(Examples))]
    public void A_rule_finds_its_bad_example_and_not_its_good_one(object example)
    {
        var (rule, bad, good) = (RuleExample)example;

        var found = bad().Where(finding => finding.Rule.Id == rule.Id).ToList();
        var foundInGood = good().Where(finding => finding.Rule.Id == rule.Id).ToList();

        Assert.That(found, Is.Not.Empty);
        Assert.That(foundInGood, Is.Empty);
    }

    [TestCaseSource(nameof(Examples))]
    public void A_good_example_has_no_error_at_all(object example)
    {
        var findings = ((RuleExample)example).Good();

        Assert.That(findings.Where(finding => finding.Severity == Severity.Error && finding.Rule != SetRules.SameActivity),
            Is.Empty);
    }

    [Test]
    public void Every_rule_has_its_examples()
    {
        var ruled = RuleExamples.All.Select(example => example.Rule.Id).ToList();

        Assert.That(RecordRules.Every.Select(rule => rule.Id), Is.EquivalentTo(ruled));
    }

    [Test]
    public void Every_id_is_one_rules_own() => Assert.That(RecordRules.Every.Select(rule => rule.Id), Is.Unique);

    [TestCaseSource(nameof(Examples))]
    public void A_finding_is_one_sentence_in_each_language(object example)
    {
        var (rule, bad, _) = (RuleExample)example;

        var finding = bad().First(finding => finding.Rule.Id == rule.Id);

        foreach (var message in new[] { finding.Message(Language.English), finding.Message(Language.Vietnamese) })
        {
            Assert.That(message, Does.EndWith("."));
            Assert.That(message, Does.Not.Contain("\n").And.Not.Contain("{").And.Not.Contain("“”"));
            Assert.That(message.Length, Is.LessThan(500));
        }

        Assert.That(finding.Message(Language.English), Is.Not.EqualTo(finding.Message(Language.Vietnamese)));
    }

    [Test]
    public void The_blanks_that_real_returns_are_full_of_are_never_errors()
    {
        Rule[] blanks =
        [
            ActivityRules.EndMissing, ActivityRules.PeopleMissing, ActivityRules.OutcomeLanguageMissing,
                ActivityRules.LanguageMissing,
            ActivityRules.SourceMissing, ValueRules.LeadUnit, ActivityRules.NoPartner, ValueRules.DirectiveStatusMissing,
        ];

        Assert.That(blanks.Select(rule => rule.Severity), Has.None.EqualTo(Severity.Error));
    }

    [Test]
    public void The_sentences_of_all_rules() => Testing.Approve.Text(string.Join("\n", RuleExamples.All.Select(Sentences)));

    private static string Sentences(RuleExample example)
    {
        var finding = example.Bad().First(finding => finding.Rule.Id == example.Rule.Id);
        return $"{RecordCode.Of(finding.Severity)} {finding.Rule.Id}\n"
            + $"  {finding.Message(Language.English)}\n  {finding.Message(Language.Vietnamese)}";
    }
}
