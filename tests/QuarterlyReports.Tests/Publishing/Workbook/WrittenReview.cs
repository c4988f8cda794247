using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;
using QuarterlyReports.Publishing.Workbook;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Workbook;

/// <summary>The shortest way from records to the bytes of a review's workbook.</summary>
internal static class WrittenReview
{
    public static byte[] Bytes(ReviewRequest request, ReviewRecords records, Language language) =>
        Bytes(ReviewBuilder.Build(request, records), language);

    public static byte[] Bytes(QuarterReview review, Language language, WorkbookDetails? details = null)
    {
        var stream = new MemoryStream();
        var phrases = Phrasebook.Load(Repository.PathTo("templates"), language, review.References);
        ReviewWorkbook.Make(review, phrases, details ?? new()).Save(stream);
        return stream.ToArray();
    }
}
