using QuarterlyReports.Core.Records;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>The shipped template, filled with the sample records and read by a person.</summary>
public sealed class SampleDocumentTests
{
    [TestCase(Language.English)]
    [TestCase(Language.Vietnamese)]
    public void The_review_of_the_first_quarter_reads_well(Language language)
    {
        var document = SampleDocuments.Of("2018-Q1", language);

        Approve.Text(DocumentDump.Of(document), language == Language.English ? "en" : "vi");
    }
}
