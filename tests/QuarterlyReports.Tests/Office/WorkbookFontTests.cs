using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Tests.Office;

public sealed class WorkbookFontTests
{
    private static readonly WorkbookFont Font = WorkbookFont.TimesNewRoman;

    [Test]
    public void A_digit_is_the_unit() => Assert.That(Font.WidthOf("0123456789"), Is.EqualTo(10).Within(1e-9));

    [TestCase("Vietnam", "Việtnam")]
    [TestCase("Cap Nguyen", "Cấp Nguyễn")]
    [TestCase("Dong", "Đông")]
    public void Marks_above_and_below_take_no_width(string plain, string marked) =>
        Assert.That(Font.WidthOf(marked), Is.EqualTo(Font.WidthOf(plain)).Within(1e-9));

    // A label that was measured without it got one line too few, and its second line was cut off.
    [Test]
    public void The_horn_stands_beside_its_letter() =>
        Assert.That(Font.WidthOf("sẵn sàng về nhân sự, ướ"), Is.GreaterThan(Font.WidthOf("sẵn sàng về nhân sụ, uó") + 0.1));

    [Test]
    public void A_text_breaks_at_spaces_and_keeps_its_own_lines()
    {
        Assert.That(Font.LinesIn("one", 10), Is.EqualTo(1));
        Assert.That(Font.LinesIn("000000 000000 000000", 14.6), Is.EqualTo(2));
        Assert.That(Font.LinesIn("a\nb", 10), Is.EqualTo(2));
        Assert.That(Font.LinesIn(new string('0', 95), 11), Is.EqualTo(10));
    }
}
