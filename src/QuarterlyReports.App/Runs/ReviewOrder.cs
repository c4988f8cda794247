using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates;

namespace QuarterlyReports.App.Runs;

/// <summary>Which files of a review are wanted, and what the document says of itself.</summary>
public sealed record ReviewOrder
{
    public required ReviewRequest Request { get; init; }

    public required IReadOnlyList<Language> Languages { get; init; }

    /// <summary>Some of <see cref="ReviewFormats.Available"/>.</summary>
    public required IReadOnlyList<string> Formats { get; init; }

    public required string Template { get; init; }

    /// <summary>Full path; made when it does not exist.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>The one partner or mechanism that the document is about; null for a review of all.</summary>
    public DossierSubject? About { get; init; }

    /// <summary>Whether the workbook travels inside the PDF of its language.</summary>
    public bool AttachesWorkbook { get; init; }

    public DocumentDetails Document { get; init; } = new();
}
