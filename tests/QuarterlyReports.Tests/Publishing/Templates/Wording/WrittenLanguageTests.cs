using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Publishing.Templates.Wording;
using QuarterlyReports.Tests.Review;

namespace QuarterlyReports.Tests.Publishing.Templates.Wording;

/// <summary>Texts that a record keeps in one language only, such as the reason why something was not carried out.</summary>
public sealed class WrittenLanguageTests
{
    [TestCase("The host asked for a later date.", Language.English)]
    [TestCase("Deferred by General Nguyen and by René Dupré.", Language.English)]
    [TestCase("Chưa bố trí được kinh phí.", Language.Vietnamese)]
    [TestCase("Phía bạn đề nghị hoãn", Language.Vietnamese)]
    [TestCase("Phía b\u1EA1n \u0111\u1EC1 ngh\u1ECB", Language.Vietnamese)]
    public void The_letters_of_a_text_tell_its_language(string text, Language language) =>
        Assert.That(WrittenLanguage.Of(text), Is.EqualTo(language));

    [TestCase(Language.English, "Chưa có tàu.", "Reason: «vi-VN:Chưa có tàu» [in Vietnamese].")]
    [TestCase(Language.English, "Chưa bố trí được kinh phí.", "Reason: Funds not yet allotted.")]
    [TestCase(Language.Vietnamese, "Funds not yet allotted", "Lý do: Chưa bố trí được kinh phí.")]
    [TestCase(Language.English, "No suitable date.", "Reason: No suitable date.")]
    [TestCase(Language.Vietnamese, "No suitable date.", "Lý do: «en-US:No suitable date» [tiếng Anh].")]
    public void A_reason_in_the_other_language_is_marked_and_ends_with_one_full_stop(
        Language language, string reason, string printed)
    {
        var item = new ProgrammeItem
        {
            Id = "P",
            Title = new("Port call", "Thăm cảng"),
            Period = "2018-Q1",
            Status = ProgrammeStatus.Cancelled,
            Reason = reason,
        };

        var document = SampleDocuments.Template.Build(SmallMinistry.ReviewOf([item]), language, new());

        Assert.That(DocumentDump.Of(document), Does.Contain(printed + "\n"));
    }

    [TestCase("Phung Quang Thanh; Stephen Smith")]
    [TestCase("Nguyễn Xuân Phúc")]
    [TestCase("Nguyen Van A, Jean de la Tour")]
    [TestCase("")]
    public void Names_belong_to_both_languages(string text) => Assert.That(WrittenLanguage.IsNames(text), Is.True);

    [TestCase("Minister of National Defense")]
    [TestCase("Deputy Commander of the Navy")]
    [TestCase("Defense Minister")]
    [TestCase("General Ngo Xuan Lich")]
    [TestCase("Bộ trưởng Bộ Quốc phòng")]
    public void Posts_and_ranks_belong_to_the_language_they_are_written_in(string text) =>
        Assert.That(WrittenLanguage.IsNames(text), Is.False);
}
