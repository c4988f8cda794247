using QuarterlyReports.Pdf.Layout.Tables;

namespace QuarterlyReports.Tests.Pdf.Layout;

internal sealed class TornTablesTest
{
    [Test]
    public void A_table_that_a_page_end_divides_is_told_from_whole_ones()
    {
        var placed = Written.Placed(Written.Table("short", 3), Written.Table("long", 60), Written.Table("last", 3));

        Assert.That(TornTables.Of(placed), Is.EquivalentTo(new[] { 1 }));
    }
}
