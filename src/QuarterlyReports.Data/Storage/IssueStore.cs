using System.Globalization;
using Dapper;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Data.Storage;

/// <summary>The reviews that were issued.</summary>
public sealed class IssueStore(ReviewDatabase database)
{
    // The highest number given so far to such a review, and the last import.
    private const string NextIssue = """
        SELECT
            (SELECT coalesce(max(ordinal), 0)
                FROM issue
                WHERE "period" = @Period AND calendar = @Calendar AND edition = @Edition AND standing = @Standing) AS Ordinal,
            coalesce(max(number), 0) AS Revision,
            (SELECT imported_at FROM import ORDER BY number DESC LIMIT 1) AS AsOf
        FROM import
        """;

    // Final reviews, the latest last.
    private const string FinalIssues = """
        SELECT "period" AS Period, calendar AS Calendar, ceiling AS Ceiling, pack AS Pack
        FROM issue
        WHERE standing = 'final'
        ORDER BY number
        """;

    // Every figure of the last final review of its kind.
    private const string LastFigures = """
        SELECT key AS Key, value AS Value, basis AS Basis
        FROM issued_figure
        WHERE issue = (
            SELECT max(number)
            FROM issue
            WHERE standing = 'final' AND "period" = @Period AND calendar = @Calendar AND count_by = @CountBy
                AND edition = @Edition AND ceiling = @Ceiling)
        """;

    /// <summary>What the next issue of the review starts from.</summary>
    public IssuePlan Plan(ReviewRequest request, bool isPreliminary)
    {
        var row = database.Connection.QuerySingle<PlanRow>(NextIssue, new
        {
            Period = request.Period.Code,
            Calendar = request.Period.Calendar.Code,
            Edition = RecordCode.Of(request.Edition),
            Standing = StandingOf(isPreliminary),
        });
        return new((int)row.Ordinal + 1, row.Revision,
            row.AsOf is null ? null : DateTimeOffset.Parse(row.AsOf, CultureInfo.InvariantCulture, DateTimeStyles.None));
    }

    /// <summary>Periods with a final review, each once a ceiling.</summary>
    public IReadOnlyList<IssuedPeriod> FinalPeriods() =>
    [
        .. database.Connection.Query<IssueRow>(FinalIssues).Select(row => row.ToPeriod())
            .GroupBy(issued => (issued.Period.Code, issued.Period.Calendar, issued.Ceiling))
            .Select(issues => issues.Last()),
    ];

    /// <summary>What the last final review of the period printed, asked for as the request is; null when there is none.</summary>
    public IssuedFigures? Figures(ReviewRequest request, ReviewPeriod period)
    {
        var printed = database.Connection.Query<FigureRow>(LastFigures, new
        {
            Period = period.Code,
            Calendar = period.Calendar.Code,
            CountBy = RecordCode.Of(request.CountBy),
            Edition = RecordCode.Of(request.Edition),
            Ceiling = RecordCode.Of(request.Ceiling),
        }).ToDictionary(
            row => new FigureKey(row.Key), row => (StoredText.Amount(row.Value), RecordCode.Parse<Basis>(row.Basis)));
        return printed.Count == 0 ? null : new(period, printed);
    }

    /// <summary>Writes the issue; nothing of it is kept until <see cref="IssueSession.Commit"/>.</summary>
    /// <exception cref="StorageException">Records or issues have changed since it was planned.</exception>
    public IssueSession Begin(Issue issue) => new(database, issue);

    internal static string StandingOf(bool isPreliminary) => isPreliminary ? "preliminary" : "final";

    private sealed record PlanRow
    {
        public long Ordinal { get; init; }

        public long Revision { get; init; }

        public string? AsOf { get; init; }
    }

    private sealed record FigureRow
    {
        public required string Key { get; init; }

        public string? Value { get; init; }

        public required string Basis { get; init; }
    }

    private sealed record IssueRow
    {
        public required string Period { get; init; }

        public required string Calendar { get; init; }

        public required string Ceiling { get; init; }

        public required string Pack { get; init; }

        public IssuedPeriod ToPeriod() =>
            ReportingCalendar.TryParse(Calendar, out var calendar) && ReviewPeriod.TryParse(Period, calendar, out var period)
                ? new(period, RecordCode.Parse<Secrecy>(Ceiling), Pack)
                : throw new FormatException($"The period '{Period}' of an issue is none of the calendar '{Calendar}'.");
    }
}
