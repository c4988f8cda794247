using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>A proposal about how agencies work together is told where they are, not in the table of advice alone.</summary>
public sealed class CoordinationProposalTests
{
    [TestCase(Language.English, "## 2.°Proposals on coordination", "[Mechanism for coordination and exchange of information")]
    [TestCase(Language.Vietnamese, "## 2.°Đề xuất về công tác phối hợp", "[Cơ chế phối hợp, trao đổi thông tin")]
    public void It_stands_in_the_section_on_coordination_and_leads_to_its_row(Language language, string heading, string subject)
    {
        var text = DocumentDump.Of(SampleDocuments.Of("2018-Q2", language));

        var section = text[text.IndexOf(heading, StringComparison.Ordinal)..];
        Assert.That(section[..section.IndexOf("\n## ", StringComparison.Ordinal)],
            Does.Contain(subject).And.Contain("(#entry-proposals-M-PR-07)"));
    }

    [Test]
    public void Without_one_there_is_no_heading() => Assert.That(
        DocumentDump.Of(SampleDocuments.Of("2018-Q1", Language.English)), Does.Not.Contain("Proposals on coordination"));
}
