using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Reading;
using QuarterlyReports.Publishing.Workbook;
using QuarterlyReports.Tests.Office;
using QuarterlyReports.Tests.Review;

namespace QuarterlyReports.Tests.Publishing.Workbook;

/// <summary>The sheets of records, as somebody filters, reads and prints them.</summary>
public sealed class RecordSheetTests
{
    [Test]
    public void LibreOffice_leaves_the_rows_of_one_track_in_sight()
    {
        var review = ReviewBuilder.Build(SmallMinistry.Request("2018-Q1"), PlainSample.Records);
        var written = WrittenReview.Bytes(review, Language.Vietnamese);
        var words = new SheetWords(Language.Vietnamese);

        var (_, answers) = LibreOfficeHands.Do(
            written,
            LibreOfficeHands.Filter(NumberOf(written, words.ActivitySheet), words.TrackColumn, words.TrackName(Track.Bilateral)));

        var bilateral = review.Figures[FigureKeys.Bilateral].Value;
        Assert.That(bilateral, Is.GreaterThan(0).And.LessThan(review.Activities.Count));
        Assert.That(answers, Is.EqualTo(new[] { $"{bilateral}" }));
    }

    [Test]
    public void Partners_stand_in_their_configured_order_with_their_role_in_words()
    {
        // Once they stood as recorded, and an observer as an English code in both languages.
        var meeting = SmallMinistry.Activity("A-1", "2018-02-01", "USA", "RUS:observer", "LAO");

        var cells = WorkbookCells.Of(WrittenReview.Bytes(SmallMinistry.ReviewOf(meeting), Language.Vietnamese));

        var row = cells.Single(cell => cell.StartsWith("Hoạt động!G2 = ", StringComparison.Ordinal));
        Assert.That(row, Does.Match("LAO.*; RUS.* \\(quan sát viên\\); USA"));
    }

    [Test]
    public void A_page_of_records_says_what_its_rows_are_and_where_they_come_from()
    {
        var parts = EditedWorkbook.TextOf(WrittenReview.Bytes(
            SmallMinistry.ReviewOf(SmallMinistry.Activity("A-1", "2018-02-01", "LAO")), Language.English));

        var headers = parts.Split("<oddHeader>").Skip(1).Select(part => part.Split("</oddHeader>")[0]).ToList();
        Assert.That(headers, Has.Count.EqualTo(parts.Split("<tableParts").Length - 1));
        Assert.That(headers, Has.All.Contains("internal edition").And.All.Contains("Source: records of the units"));
        Assert.That(headers, Has.Some.Contains("one row for each trip and direction"));
    }

    [Test]
    public void A_chart_of_many_forms_draws_those_most_used_and_the_others_together([Values] Language language)
    {
        var review = ReviewBuilder.Build(SmallMinistry.Request("2018"), PlainSample.Records);

        var parts = EditedWorkbook.TextOf(WrittenReview.Bytes(review, language));

        var others = language == Language.English ? "Other forms" : "Hình thức khác";
        var chart = parts.Split("<c:chartSpace").Skip(1).First();
        Assert.That(review.Activities.Select(counted => counted.Activity.Form).Distinct().Count(), Is.GreaterThan(6));
        Assert.That(chart.Split("<c:ser>"), Has.Length.EqualTo(7));
        Assert.That(chart, Does.Contain(others));
    }

    private static int NumberOf(byte[] workbook, string sheet)
    {
        using var reader = WorkbookReader.Open(new MemoryStream(workbook));
        return reader.Sheets.Select(known => known.Name).ToList().IndexOf(sheet);
    }
}
