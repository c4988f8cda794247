using QuarterlyReports.Core.Records;
using QuarterlyReports.Publishing.Templates.Wording;
using QuarterlyReports.Tests.Review;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates.Wording;

/// <summary>Places that have a Vietnamese name bear it in the Vietnamese edition.</summary>
public sealed class PlaceNamesTests
{
    [TestCase(Language.Vietnamese, "Hanoi", "Hà Nội")]
    [TestCase(Language.Vietnamese, "Da Nang (Tien Sa)", "Đà Nẵng (Tiên Sa)")]
    [TestCase(Language.Vietnamese, "Nha Trang, Khanh Hoa", "Nha Trang, Khánh Hòa")]
    [TestCase(Language.Vietnamese, "Ho Chi Minh City; Ba Ria - Vung Tau", "Thành phố Hồ Chí Minh; Bà Rịa - Vũng Tàu")]
    [TestCase(Language.Vietnamese, "Moscow", "Moskva")]
    [TestCase(Language.Vietnamese, "Beijing", "Bắc Kinh")]
    [TestCase(Language.Vietnamese, "Jakarta", "Jakarta")]
    [TestCase(Language.English, "Beijing", "Beijing")]
    [TestCase(Language.English, "Da Nang (Tien Sa)", "Da Nang (Tien Sa)")]
    [TestCase(Language.English, "", "")]
    public void A_place_prints_under_its_own_name(Language language, string recorded, string printed)
    {
        var book = Phrasebook.Load(Repository.PathTo("templates"), language, SmallMinistry.References);

        Assert.That(book.Names.Place(recorded), Is.EqualTo(printed));
    }
}
