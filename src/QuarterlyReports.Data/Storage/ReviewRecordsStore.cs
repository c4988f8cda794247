using System.Globalization;
using System.Text.Json;
using Dapper;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Data.Storage.Registers;

namespace QuarterlyReports.Data.Storage;

/// <summary>
/// Reads what a review is made from. It costs what the period holds, however long the history is, and nothing above the ceiling
/// leaves the database.
/// </summary>
public sealed class ReviewRecordsStore(ReviewDatabase database)
{
    // Activities on the same trip as one of these, given as a JSON list of numbers.
    internal const string OnSameTrip = """
        SELECT activity.number
        FROM (
            SELECT DISTINCT trip_id
            FROM activity
            WHERE number IN (SELECT value FROM json_each(@Numbers)) AND trip_id IS NOT NULL
        ) AS trip
        CROSS JOIN activity ON activity.trip_id = trip.trip_id
        WHERE activity.secrecy_rank <= @Ceiling
        """;

    // Records that one of these repeats, and records that repeat one of these.
    internal const string ReportedTwice = """
        SELECT survivor.number
        FROM activity AS repetition
        CROSS JOIN activity AS survivor ON survivor.reference = repetition.duplicate_of
        WHERE repetition.number IN (SELECT value FROM json_each(@Numbers)) AND survivor.secrecy_rank <= @Ceiling
        UNION
        SELECT repetition.number
        FROM activity AS survivor
        CROSS JOIN activity AS repetition ON repetition.duplicate_of = survivor.reference
        WHERE survivor.number IN (SELECT value FROM json_each(@Numbers)) AND repetition.secrecy_rank <= @Ceiling
        """;

    // Activities that fulfil one of some items of the programme, given as a JSON list of ids.
    internal const string Fulfilling = """
        SELECT number
        FROM activity
        WHERE programme_id IN (SELECT value FROM json_each(@Items)) AND secrecy_rank <= @Ceiling
        """;

    // The first and last day on which a visible activity begins, found in the index level by level.
    internal const string CoverageOfVisible = """
        SELECT min(first_day) AS FirstDay, max(last_day) AS LastDay
        FROM (
            SELECT
                (SELECT min(first_day) FROM activity WHERE secrecy_rank = level.value AND status <> 'withdrawn') AS first_day,
                (SELECT max(first_day) FROM activity WHERE secrecy_rank = level.value AND status <> 'withdrawn') AS last_day
            FROM json_each('[0, 1, 2, 3, 4]') AS level
            WHERE level.value <= @Ceiling)
        """;

    // Which of some activities, given as a JSON list of ids, a reader may see.
    private const string VisibleAmong = """
        SELECT reference
        FROM activity
        WHERE reference IN (SELECT value FROM json_each(@Ids)) AND secrecy_rank <= @Ceiling
        """;

    // Whether a directive that was open at some time since the day lies above the ceiling.
    private const string AnyHiddenDirective = """
        SELECT EXISTS (
            SELECT 1
            FROM directive
            WHERE secrecy_rank > @Ceiling AND status <> 'withdrawn' AND (closed_on IS NULL OR closed_on >= @From))
        """;

    /// <summary>The records of every window the request reads, all from one state of the database.</summary>
    public ReviewRecords For(ReviewRequest request)
    {
        using var snapshot = database.Snapshot();
        var windows = request.Windows.Select(window => WindowQueries.Parameters(window, request.Ceiling)).ToList();
        var ceiling = request.Ceiling.Rank();
        var entries = new RegisterStore(database).ForReview(request.Ceiling, SpanOf(request)).ToList();
        var hidden = new HiddenLinks(entries, VisibleMeetings(entries, ceiling));
        return new()
        {
            References = new ReferenceStore(database).Load(),
            Activities =
            [
                .. WithoutHiddenSurvivors(Read(NumbersOf(windows, ceiling, PlannedItems(entries, request))))
                    .Select(hidden.WithoutThem),
            ],
            Registers = new(hidden.WithoutThem(entries)),
            Issued = [.. new[] { request.Period.Previous, request.Period.LastYear }.Distinct()
                .Select(period => new IssueStore(database).Figures(request, period)).OfType<IssuedFigures>()],
            Coverage = CoverageWithin(ceiling),
            LeavesOutRecords = windows.Any(window => Holds(WindowQueries.AnyHidden, window)) || LeavesOutEntries(request),
        };
    }

    /// <summary>From the first to the last day on which a visible activity begins; null when there is none.</summary>
    public DateWindow? Coverage(Secrecy ceiling) => CoverageWithin(ceiling.Rank());

    private static DateWindow SpanOf(ReviewRequest request) => new(
        request.Windows.Min(window => window.From), request.Windows.Max(window => window.Until));

    private bool LeavesOutEntries(ReviewRequest request)
    {
        var ceiling = request.Ceiling.Rank();
        if (Holds(AnyHiddenDirective, new { Ceiling = ceiling, From = StoredText.Of(request.Period.Window.From) })) return true;
        var span = SpanOf(request);
        var years = new
        {
            Ceiling = ceiling,
            FromYear = RegisterStore.YearOf(span.From),
            UntilYear = RegisterStore.YearAfter(request.Period.Window.Last),
        };
        return AllRegisters.InOrder
            .Where(register => register != AllRegisters.Directives)
            .Any(register => Holds(RegisterTable.Of(register).AnyHidden, years));
    }

    private IEnumerable<string> VisibleMeetings(IEnumerable<RegisterEntry> entries, int ceiling)
    {
        var meetings = entries.OfType<WorkingGroup>()
            .SelectMany(group => group.Meetings).Distinct(StringComparer.Ordinal).ToList();
        return meetings.Count == 0 ? [] : database.Connection.Query<string>(
            VisibleAmong, new { Ids = JsonSerializer.Serialize(meetings), Ceiling = ceiling });
    }

    // What was planned for a window may have been done before it.
    private static List<string> PlannedItems(IEnumerable<RegisterEntry> entries, ReviewRequest request) =>
        [.. entries.OfType<ProgrammeItem>()
            .Where(item => ReviewPeriod.TryParse(item.Period, request.Period.Calendar, out var period)
                && request.Windows.Any(window => window.Overlaps(period.Window.From, period.Window.Last)))
            .Select(item => item.Id)];

    private HashSet<long> NumbersOf(List<object> windows, int ceiling, IReadOnlyList<string> items)
    {
        var numbers = windows.SelectMany(window => Numbers(WindowQueries.Visible, window)).ToHashSet();
        if (items.Count > 0)
            numbers.UnionWith(Numbers(Fulfilling, new { Items = JsonSerializer.Serialize(items), Ceiling = ceiling }));
        // An activity that came along for its trip may itself be a repetition, and the record it repeats lie elsewhere: go on
        // with what each round has added. Few records are, so the rounds end soon.
        for (var added = numbers.ToHashSet(); added.Count > 0; numbers.UnionWith(added))
        {
            var last = new { Numbers = $"[{string.Join(',', added)}]", Ceiling = ceiling };
            added = [.. Numbers(OnSameTrip, last), .. Numbers(ReportedTwice, last)];
            added.ExceptWith(numbers);
        }

        return numbers;
    }

    private List<Activity> Read(IEnumerable<long> numbers)
    {
        using var reader = new ActivityReader(database.Connection);
        var activities = reader.Read(numbers).Select(stored => stored.Activity);
        return [.. activities.OrderBy(activity => activity.Id, StringComparer.Ordinal)];
    }

    // The id of a record above the ceiling tells that there is one. What a visible record repeats has been read, if it may be.
    private static IEnumerable<Activity> WithoutHiddenSurvivors(List<Activity> activities)
    {
        var visible = activities.Select(activity => activity.Id).ToHashSet(StringComparer.Ordinal);
        return activities.Select(activity => activity.DuplicateOf is { } survivor && !visible.Contains(survivor)
            ? activity with { DuplicateOf = null }
            : activity);
    }

    private DateWindow? CoverageWithin(int ceiling)
    {
        var coverage = database.Connection.QuerySingle<CoverageRow>(CoverageOfVisible, new { Ceiling = ceiling });
        return coverage is { FirstDay: { } first, LastDay: { } last } ? new(Day(first), Day(last).AddDays(1)) : null;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private IEnumerable<long> Numbers(string query, object parameters) => database.Connection.Query<long>(query, parameters);

    private bool Holds(string query, object parameters) => database.Connection.ExecuteScalar<bool>(query, parameters);

    private sealed record CoverageRow
    {
        public string? FirstDay { get; init; }

        public string? LastDay { get; init; }
    }
}
