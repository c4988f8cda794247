using System.Globalization;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Releases;

/// <summary>
/// What a release pack says of itself: which review, from which state of the records, by which rules, and every file of it. It
/// holds no time but that of the records, so the same records make the same pack.
/// </summary>
public sealed record ReleaseManifest
{
    public const string FileName = "manifest.json";

    public required ReviewRequest Request { get; init; }

    public required bool IsPreliminary { get; init; }

    /// <summary>From 1, within the period, calendar, edition and standing.</summary>
    public required int Number { get; init; }

    /// <summary>The last import whose records are in it; 0 when there was none.</summary>
    public required long DatabaseRevision { get; init; }

    /// <summary>When the records last changed; null when there were none.</summary>
    public required DateTimeOffset? AsOf { get; init; }

    public string? Note { get; init; }

    /// <summary>Null leaves the document's number blank.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Null leaves the document's date blank.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>What changed since the last final issue of the same review; empty for the first one.</summary>
    public IReadOnlyList<ChangedFigure> Changed { get; init; } = [];

    /// <summary>In the order in which they were made.</summary>
    public required IReadOnlyList<ReleasedFile> Files { get; init; }

    /// <summary>Such as 2018-Q1-internal-1: fit for a folder, and never that of another issue.</summary>
    public static string PackName(ReviewRequest request, bool isPreliminary, int number)
    {
        var parts = new List<string> { request.Period.Code };
        if (request.Period.Calendar.Code != "calendar") parts.Add(request.Period.Calendar.Code);
        parts.Add(Core.Records.RecordCode.Of(request.Edition));
        if (isPreliminary) parts.Add("preliminary");
        parts.Add(number.ToString(CultureInfo.InvariantCulture));
        return string.Join('-', parts);
    }
}
