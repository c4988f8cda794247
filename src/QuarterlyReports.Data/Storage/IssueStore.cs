using System.Globalization;
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
                WHERE "period" = @Period AND calendar = @Calendar AND edition = @Edition AND standing = @Standing) AS ordinal,
            coalesce(max(number), 0) AS revision,
            (SELECT imported_at FROM import ORDER BY number DESC LIMIT 1) AS as_of
        FROM import
        """;

    // Final reviews, the latest last.
    private const string FinalIssues = """
        SELECT "period", calendar, ceiling, pack
        FROM issue
        WHERE standing = 'final'
        ORDER BY number
        """;

    // Every figure of the last final review of its kind.
    private const string LastFigures = """
        SELECT key, value, basis
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
        using var statement = new Statement(database.Connection, NextIssue);
        return statement
            .Set("@Period", request.Period.Code)
            .Set("@Calendar", request.Period.Calendar.Code)
            .Set("@Edition", RecordCode.Of(request.Edition))
            .Set("@Standing", StandingOf(isPreliminary))
            .Rows(row => new IssuePlan((int)row.RequiredNumberAt(0) + 1, row.RequiredNumberAt(1), Moment(row.TextAt(2))))
            .Single();
    }

    /// <summary>Periods with a final review, each once a ceiling.</summary>
    public IReadOnlyList<IssuedPeriod> FinalPeriods()
    {
        using var statement = new Statement(database.Connection, FinalIssues);
        return
        [
            .. statement.Rows(IssuedAs)
                .GroupBy(issued => (issued.Period.Code, issued.Period.Calendar, issued.Ceiling))
                .Select(issues => issues.Last()),
        ];
    }

    /// <summary>What the last final review of the period printed, asked for as the request is; null when there is none.</summary>
    public IssuedFigures? Figures(ReviewRequest request, ReviewPeriod period)
    {
        using var statement = new Statement(database.Connection, LastFigures);
        var printed = statement
            .Set("@Period", period.Code)
            .Set("@Calendar", period.Calendar.Code)
            .Set("@CountBy", RecordCode.Of(request.CountBy))
            .Set("@Edition", RecordCode.Of(request.Edition))
            .Set("@Ceiling", RecordCode.Of(request.Ceiling))
            .Rows(row => (Key: row.RequiredTextAt(0), Value: row.TextAt(1), Basis: row.RequiredTextAt(2)))
            .ToDictionary(
                row => new FigureKey(row.Key), row => (StoredText.Amount(row.Value), RecordCode.Parse<Basis>(row.Basis)));
        return printed.Count == 0 ? null : new(period, printed);
    }

    /// <summary>Writes the issue; nothing of it is kept until <see cref="IssueSession.Commit"/>.</summary>
    /// <exception cref="StorageException">Records or issues have changed since it was planned.</exception>
    public IssueSession Begin(Issue issue) => new(database, issue);

    internal static string StandingOf(bool isPreliminary) => isPreliminary ? "preliminary" : "final";

    private static DateTimeOffset? Moment(string? text) =>
        text is null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.None);

    private static IssuedPeriod IssuedAs(Statement row)
    {
        var (code, system) = (row.RequiredTextAt(0), row.RequiredTextAt(1));
        return ReportingCalendar.TryParse(system, out var calendar) && ReviewPeriod.TryParse(code, calendar, out var period)
            ? new(period, RecordCode.Parse<Secrecy>(row.RequiredTextAt(2)), row.RequiredTextAt(3))
            : throw new FormatException($"The period '{code}' of an issue is none of the calendar '{system}'.");
    }
}
