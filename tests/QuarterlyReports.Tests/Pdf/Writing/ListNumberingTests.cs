using QuarterlyReports.Pdf.Writing;

namespace QuarterlyReports.Tests.Pdf.Writing;

public sealed class ListNumberingTests
{
    [TestCase("1.", "Decimal")]
    [TestCase("(12)", "Decimal")]
    [TestCase("2.1.", "Decimal")]
    [TestCase("a)", "LowerAlpha")]
    [TestCase("đ)", "LowerAlpha")]
    [TestCase("B.", "UpperAlpha")]
    [TestCase("d)", "LowerAlpha")]
    [TestCase("I.", "UpperRoman")]
    [TestCase("IV.", "UpperRoman")]
    [TestCase("ii)", "LowerRoman")]
    [TestCase("•", "Disc")]
    [TestCase("-", null)]
    [TestCase("–", null)]
    [TestCase("", null)]
    [TestCase("Điều", null)]
    public void A_list_counts_as_its_first_label_does(string firstLabel, string? numbering)
    {
        Assert.That(ListNumbering.Of(firstLabel), Is.EqualTo(numbering));
    }
}
