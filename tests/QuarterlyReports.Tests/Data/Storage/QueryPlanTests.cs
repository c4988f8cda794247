using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.Tests.Data.Storage;

public sealed partial class QueryPlanTests : StorageFixture
{
    // Lists of a few dozen lines, registers of what is in force, and answers of inner queries; all else must be searched.
    private static readonly HashSet<string> MayBeScanned =
    [
        "partner", "region", "region_member", "partner_group", "group_member", "mechanism", "form", "level", "theme", "agency",
        "agency_alias", "json_each", "touching", "trip", "entry", "CONSTANT", "(subquery-1)",
        .. AllRegisters.InOrder.Where(register => register.DayField is null).Select(register => register.RecordName),
    ];

    [Test]
    public void A_review_never_reads_a_whole_table_of_activities([Values(3, 12_000)] int history)
    {
        Import(History(history));
        var request = new ReviewRequest { Period = Period("2015-Q1"), Edition = Edition.Public };

        var queries = QueriesOf(() => Reviewed(request));

        Assert.That(queries.SelectMany(WholeTables), Is.Empty);
        Assert.That(queries, Has.Count.GreaterThan(20));
    }

    [Test]
    public void Looking_records_up_never_reads_a_whole_table_of_activities([Values(3, 12_000)] int history)
    {
        Import(History(history));
        var activity = StoredRecords.Full("S-00001");

        var queries = QueriesOf(() =>
        {
            var store = new ActivityStore(Database);
            store.WithIds(["S-00001", "S-00002"], Secrecy.TuyetMat);
            store.LikeThis(activity, Secrecy.TuyetMat);
            Assert.That(store.Touching(Period("2015-Q1").Window, Secrecy.TuyetMat).Count(), Is.Positive);
            new HistoryStore(Database).OfActivity("S-00001");
        });

        Assert.That(queries.SelectMany(WholeTables), Is.Empty);
    }

    [Test]
    public void Saving_one_record_into_a_long_history_looks_only_at_what_it_may_be([Values(3, 12_000)] int history)
    {
        Import(History(history));

        var queries = QueriesOf(() => Import(
            StoredRecords.WithId(StoredRecords.Activity("S-00001", "2016-05-01") with { Trip = "T-9" }),
            StoredRecords.WithoutId(StoredRecords.Activity("", "2018-03-01"))));

        Assert.That(queries.SelectMany(WholeTables), Is.Empty);
        Assert.That(queries.Count(query => query.StartsWith("INSERT INTO activity ", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(queries.Count(query => query.StartsWith("UPDATE activity", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public void A_whole_table_would_be_noticed() =>
        Assert.That(WholeTables("SELECT reference FROM activity WHERE place = 'Hà Nội'"), Is.Not.Empty);

    private static IEnumerable<Activity> History(int count) => Enumerable.Range(1, count).Select(number =>
        StoredRecords.Activity($"S-{number:00000}", StoredText.Of(new DateOnly(2015, 1, 1).AddDays(number / 8))) with
        {
            Trip = $"T-{number / 3}",
            DuplicateOf = number % 50 == 0 ? $"S-{number - 1:00000}" : null,
            Secrecy = number % 5 == 0 ? Secrecy.Mat : Secrecy.Public,
        });

    private IEnumerable<string> WholeTables(string query)
    {
        using var command = new SqliteCommand($"EXPLAIN QUERY PLAN {query}", Database.Connection);
        using var plan = command.ExecuteReader();
        while (plan.Read())
        {
            var step = plan.GetString(3);
            if (ScannedTable().Match(step) is { Success: true } scan && !MayBeScanned.Contains(scan.Groups["table"].Value))
                yield return $"{step} in {query}";
        }
    }

    // What SQLite was really asked, so that no query can be forgotten here.
    private List<string> QueriesOf(Action work)
    {
        var queries = new List<string>();
        SQLitePCL.raw.sqlite3_trace(Database.Connection.Handle, (_, sql) => queries.Add(sql), null);
        work();
        SQLitePCL.raw.sqlite3_trace(Database.Connection.Handle, (SQLitePCL.strdelegate_trace?)null, null);
        // A new import has no records yet; the plan to look for them is for deferred foreign keys, and none of ours is.
        queries.RemoveAll(sql => sql.StartsWith("INSERT INTO import", StringComparison.Ordinal));
        return [.. queries.Where(sql => Explainable().IsMatch(sql)).Distinct()];
    }

    private static ReviewPeriod Period(string code) =>
        ReviewPeriod.TryParse(code, ReportingCalendar.CalendarYear, out var period) ? period : throw new ArgumentException(code);

    [GeneratedRegex(@"^SCAN (?<table>\S+)(?! USING (COVERING )?INDEX \S+ \()")]
    private static partial Regex ScannedTable();

    [GeneratedRegex(@"^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b")]
    private static partial Regex Explainable();
}
