using System.Globalization;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Tests.Review;

namespace QuarterlyReports.Tests.Publishing.Workbook;

/// <summary>A workbook with many thousand records can still be printed.</summary>
public sealed class LongReviewTests
{
    [TestCase(2001, true)]
    [TestCase(100, false)]
    public void A_very_long_sheet_prints_its_beginning_and_says_so(int activities, bool isLong)
    {
        var records = Enumerable.Range(1, activities).Select(number => SmallMinistry.Activity(
            string.Create(CultureInfo.InvariantCulture, $"A-{number:0000}"), "2018-02-01", "LAO"));
        var review = SmallMinistry.ReviewOf([.. records]);

        var text = EditedWorkbook.TextOf(WrittenReview.Bytes(review, Language.English));

        Assert.That(text.Contains("'Counting lines'!$1:$101", StringComparison.Ordinal), Is.EqualTo(isLong));
        Assert.That(text.Contains("first 100 of 2,001 records; to print", StringComparison.Ordinal), Is.EqualTo(isLong));
    }
}
