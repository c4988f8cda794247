using System.Globalization;
using Microsoft.Data.Sqlite;
using QuarterlyReports.Core.Records;

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
        if (_isOpen && ReadSnapshot.IsInTransaction(_database.Connection)) _database.Connection.Run("ROLLBACK TRANSACTION");
        _isOpen = false;
    }

    private void Write(Issue issue)
    {
        using var issues = new Statement(_database.Connection, AddIssue);
        using var figures = new Statement(_database.Connection, AddFigure);
        var number = issues
            .Set("@Period", issue.Request.Period.Code)
            .Set("@Calendar", issue.Request.Period.Calendar.Code)
            .Set("@CountBy", RecordCode.Of(issue.Request.CountBy))
            .Set("@Edition", RecordCode.Of(issue.Request.Edition))
            .Set("@Ceiling", RecordCode.Of(issue.Request.Ceiling))
            .Set("@Standing", IssueStore.StandingOf(issue.IsPreliminary))
            .Set("@Ordinal", issue.Plan.Number)
            .Set("@Revision", issue.Plan.Revision)
            .Set("@Pack", issue.Pack)
            .Set("@ManifestSha256", issue.ManifestSha256)
            .Set("@Note", issue.Note)
            .Set("@Who", issue.Who)
            .Set("@IssuedAt", issue.When.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture))
            .RunReturning();
        foreach (var figure in issue.Figures)
        {
            figures
                .Set("@Issue", number)
                .Set("@Key", figure.Key.Text)
                .Set("@Value", StoredText.Of(figure.Value))
                .Set("@Basis", RecordCode.Of(figure.Basis))
                .Run();
        }
    }

    private void Run(string sql) => Guarded(() => _database.Connection.Run(sql));

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
