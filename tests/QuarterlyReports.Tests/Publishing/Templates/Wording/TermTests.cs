using QuarterlyReports.Core.Records;
using QuarterlyReports.Publishing.Templates.Wording;
using QuarterlyReports.Tests.Review;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates.Wording;

/// <summary>Posts, outlets and remarks that records keep in one language print in that of the document.</summary>
public sealed class TermTests
{
    [TestCase(Language.Vietnamese, "Minister of National Defense", "Bộ trưởng Bộ Quốc phòng")]
    [TestCase(Language.Vietnamese, "Ngo Xuan Lich; Minister of Defense", "Ngo Xuan Lich; Bộ trưởng Bộ Quốc phòng")]
    [TestCase(Language.Vietnamese, "Made up for illustration: FRD, 2018-Q1", "Giả định để minh họa: FRD, 2018-Q1")]
    [TestCase(Language.Vietnamese, "Viet Nam News", "Viet Nam News")]
    [TestCase(Language.English, "Army newspaper", "Army newspaper")]
    [TestCase(Language.English, "", "")]
    public void A_term_of_the_phrase_file_prints_in_the_documents_language(Language language, string recorded, string printed)
    {
        var book = Phrasebook.Load(Repository.PathTo("templates"), language, SmallMinistry.References);

        Assert.That(book.Names.Term(recorded), Is.EqualTo(printed));
    }
}
