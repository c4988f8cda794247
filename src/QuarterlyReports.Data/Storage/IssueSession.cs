using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Data.Storage;

/// <summary>
/// One issue in one transaction, which keeps everybody else from writing: its files get their name in between, so that there are
/// both or neither. Disposed without <see cref="Commit"/>, it leaves nothing.
/// </summary>
public sealed class IssueSession : IDisposable
{
    // The issue itself; it answers with its key.
    private const string AddIssue = """
        INSERT INTO issue (
            "period", calendar, count_by, edition, ceiling, standing, ordinal, revision, pack, manifest_sha256, note, who,
            issued_at)
        VALUES (
            @Period, @Calendar, @CountBy, @Edition, @Ceiling, @Standing, @Ordinal, @Revision, @Pack, @ManifestSha256, @Note, @Who,
            @IssuedAt)
        RETURNING number
        """;

    // One figure as it was printed.
    private const string AddFigure = """
        INSERT INTO issued_figure (issue, key, value, basis)
        VALUES (@Issue, @Key, @Value, @Basis)
        """;

    private readonly ReviewDatabase _database;
    private bool _isOpen;

    internal IssueSession(ReviewDatabase database, Issue issue)
    {
        _database = database;
        Run("BEGIN IMMEDIATE TRANSACTION");
        _isOpen = true;
        try
        {
            if (new IssueStore(database).Plan(issue.Request, issue.IsPreliminary) != issue.Plan) throw Overtaken();
            Guarded(() => Write(issue));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Commit()
    {
        Run("COMMIT TRANSACTION");
        _isOpen = false;
    }

    public void Dispose()
    {
        // A failure such as a full disk may have rolled back already.
        if (_isOpen && ReadSnapshot.IsInTransaction(_database.Connection)) _database.Connection.Execute("ROLLBACK TRANSACTION");
        _isOpen = false;
    }

    private void Write(Issue issue)
    {
        var number = _database.Connection.ExecuteScalar<long>(AddIssue, Row(issue));
        _database.Connection.Execute(AddFigure, issue.Figures.Select(figure => FigureRow(number, figure)));
    }

    private void Run(string sql) => Guarded(() => _database.Connection.Execute(sql));

    private static object Row(Issue issue) => new
    {
        Period = issue.Request.Period.Code,
        Calendar = issue.Request.Period.Calendar.Code,
        CountBy = RecordCode.Of(issue.Request.CountBy),
        Edition = RecordCode.Of(issue.Request.Edition),
        Ceiling = RecordCode.Of(issue.Request.Ceiling),
        Standing = IssueStore.StandingOf(issue.IsPreliminary),
        Ordinal = issue.Plan.Number,
        issue.Plan.Revision,
        issue.Pack,
        issue.ManifestSha256,
        issue.Note,
        issue.Who,
        IssuedAt = issue.When.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
    };

    private static object FigureRow(long issue, Figure figure) => new
    {
        Issue = issue,
        Key = figure.Key.Text,
        Value = StoredText.Of(figure.Value),
        Basis = RecordCode.Of(figure.Basis),
    };

    private void Guarded(Action step)
    {
        try
        {
            step();
        }
        catch (SqliteException failure)
        {
            throw DatabaseFailure.Explained(failure, _database.Path);
        }
    }

    private static StorageException Overtaken() => new(new Bilingual(
        "Records changed, or the same review was issued, while this one was being made; nothing was issued. Publish again.",
        "Bản ghi đã thay đổi, hoặc báo cáo này vừa được phát hành, trong lúc lập; chưa phát hành gì. Hãy phát hành lại."));
}
