using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Tests.Office;

public sealed class RowHeightTests
{
    private static readonly CellStyle Wrapped = new() { Wraps = true };

    [Test]
    public void A_row_of_short_texts_keeps_the_height_of_one_line() => Assert.That(HeightOf(20, "Lào", "Campuchia"), Is.Null);

    [Test]
    public void A_row_is_as_tall_as_its_longest_text_needs() =>
        Assert.That(HeightOf(12, "Lào", "00000 00000 00000 00000"), Is.EqualTo(2 * WorkbookFont.LinePoints));

    [Test]
    public void A_text_that_does_not_wrap_makes_no_row_taller() =>
        Assert.That(RowHeight.Of([(new CellContent.Text(new('x', 500)), null)], [10], WorkbookFont.TimesNewRoman), Is.Null);

    [Test]
    public void No_row_is_taller_than_excel_draws_one() => Assert.That(HeightOf(10, new string('x', 30_000)), Is.EqualTo(409));

    private static double? HeightOf(double width, params string[] texts) => RowHeight.Of(
        texts.Select(text => ((CellContent?)new CellContent.Text(text), (CellStyle?)Wrapped)),
        [.. texts.Select(_ => width)],
        WorkbookFont.TimesNewRoman);
}
