using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>Every kind of review bears its own title, in both languages.</summary>
public sealed class TitleTests
{
    [TestCase(
        "2018-Q1",
        "Defense foreign affairs in the first quarter of 2018 and orientation for the second quarter of 2018",
        "Kết quả công tác đối ngoại quốc phòng quý I năm 2018 và phương hướng, nhiệm vụ quý II năm 2018")]
    [TestCase(
        "2018-H1",
        "Review of defense foreign affairs in the first six months and orientation for the last six months of 2018",
        "Sơ kết công tác đối ngoại quốc phòng 6 tháng đầu năm và phương hướng, nhiệm vụ 6 tháng cuối năm 2018")]
    [TestCase(
        "2018-H2",
        "Review of defense foreign affairs in the last six months of 2018 and orientation for the first six months of 2019",
        "Sơ kết công tác đối ngoại quốc phòng 6 tháng cuối năm 2018 và phương hướng, nhiệm vụ 6 tháng đầu năm 2019")]
    [TestCase(
        "2018-9M",
        "Review of defense foreign affairs in the first nine months and orientation for the fourth quarter of 2018",
        "Kết quả công tác đối ngoại quốc phòng 9 tháng đầu năm và phương hướng, nhiệm vụ quý IV năm 2018")]
    [TestCase(
        "2018",
        "Annual review of defense foreign affairs in 2018 and orientation for 2019",
        "Tổng kết công tác đối ngoại quốc phòng năm 2018 và phương hướng, nhiệm vụ năm 2019")]
    [TestCase(
        "2016-01-28..2018-03-31",
        "Review of defense foreign affairs in the period from 28 January 2016 to 31 March 2018 "
        + "and orientation for the time that follows",
        "Kết quả công tác đối ngoại quốc phòng giai đoạn từ ngày 28 tháng 01 năm 2016 đến ngày 31 tháng 3 năm 2018 "
        + "và phương hướng, nhiệm vụ thời gian tiếp theo")]
    public void A_review_is_called_what_it_is(string period, string english, string vietnamese)
    {
        Assert.That(TitleOf(period, Language.English), Is.EqualTo(english));
        Assert.That(TitleOf(period, Language.Vietnamese), Is.EqualTo(vietnamese));
    }

    private static string TitleOf(string period, Language language)
    {
        var document = SampleDocuments.Of(period, language);
        var head = document.Sections[0].Blocks.OfType<Block.OfficialHead>().Single().Content;
        Assert.That(document.Properties.Title, Is.EqualTo(head.Subject));
        return head.Subject.Replace('\u00A0', ' ');
    }
}
