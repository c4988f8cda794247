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
        var ceiling = request.Ceiling.Rank();
        var entries = new RegisterStore(database).ForReview(request.Ceiling, SpanOf(request)).ToList();
        var hidden = new HiddenLinks(entries, VisibleMeetings(entries, ceiling));
        return new()
        {
            References = new ReferenceStore(database).Load(),
            Activities =
            [
                .. WithoutHiddenSurvivors(Read(NumbersOf(request, PlannedItems(entries, request))))
                    .Select(hidden.WithoutThem),
            ],
            Registers = new(hidden.WithoutThem(entries)),
            Issued = [.. new[] { request.Period.Previous, request.Period.LastYear }.Distinct()
                .Select(period => new IssueStore(database).Figures(request, period)).OfType<IssuedFigures>()],
            Coverage = CoverageWithin(ceiling),
            LeavesOutRecords = LeavesOutActivities(request) || LeavesOutEntries(request),
        };
    }

    /// <summary>From the first to the last day on which a visible activity begins; null when there is none.</summary>
    public DateWindow? Coverage(Secrecy ceiling) => CoverageWithin(ceiling.Rank());

    private static DateWindow SpanOf(ReviewRequest request) => new(
        request.Windows.Min(window => window.From), request.Windows.Max(window => window.Until));

    private bool LeavesOutActivities(ReviewRequest request)
    {
        using var statement = new Statement(database.Connection, WindowQueries.AnyHidden);
        return request.Windows.Any(window => Holds(WindowQueries.Set(statement, window, request.Ceiling.Rank())));
    }

    private bool LeavesOutEntries(ReviewRequest request)
    {
        var ceiling = request.Ceiling.Rank();
        using var directives = new Statement(database.Connection, AnyHiddenDirective);
        if (Holds(directives.Set("@Ceiling", ceiling).Set("@From", StoredText.Of(request.Period.Window.From)))) return true;
        var fromYear = RegisterStore.YearOf(SpanOf(request).From);
        var untilYear = RegisterStore.YearAfter(request.Period.Window.Last);
        return AllRegisters.InOrder.Where(register => register != AllRegisters.Directives).Any(register =>
        {
            using var entries = new Statement(database.Connection, RegisterTable.Of(register).AnyHidden);
            return Holds(entries.Add(ceiling).Add(fromYear).Add(untilYear));
        });
    }

    private List<string> VisibleMeetings(IEnumerable<RegisterEntry> entries, int ceiling)
    {
        var meetings = entries.OfType<WorkingGroup>()
            .SelectMany(group => group.Meetings).Distinct(StringComparer.Ordinal).ToList();
        using var visible = new Statement(database.Connection, VisibleAmong);
        return visible.Set("@Ids", JsonTexts.Write(meetings)).Set("@Ceiling", ceiling).Rows(row => row.RequiredTextAt(0));
    }

    // What was planned for a window may have been done before it.
    private static List<string> PlannedItems(IEnumerable<RegisterEntry> entries, ReviewRequest request) =>
        [.. entries.OfType<ProgrammeItem>()
            .Where(item => ReviewPeriod.TryParse(item.Period, request.Period.Calendar, out var period)
                && request.Windows.Any(window => window.Overlaps(period.Window.From, period.Window.Last)))
            .Select(item => item.Id)];

    private HashSet<long> NumbersOf(ReviewRequest request, IReadOnlyList<string> items)
    {
        var ceiling = request.Ceiling.Rank();
        using var within = new Statement(database.Connection, WindowQueries.Visible);
        using var fulfilling = new Statement(database.Connection, Fulfilling);
        using var onTrip = new Statement(database.Connection, OnSameTrip);
        using var repeated = new Statement(database.Connection, ReportedTwice);
        var numbers = request.Windows.SelectMany(window => Numbers(WindowQueries.Set(within, window, ceiling))).ToHashSet();
        numbers.UnionWith(Numbers(fulfilling.Set("@Items", JsonTexts.Write(items)).Set("@Ceiling", ceiling)));
        // An activity that came along for its trip may itself be a repetition, and the record it repeats lie elsewhere: go on
        // with what each round has added. Few records are, so the rounds end soon.
        for (var added = numbers.ToHashSet(); added.Count > 0; numbers.UnionWith(added))
        {
            var last = $"[{string.Join(',', added)}]";
            added =
            [
                .. Numbers(onTrip.Set("@Numbers", last).Set("@Ceiling", ceiling)),
                .. Numbers(repeated.Set("@Numbers", last).Set("@Ceiling", ceiling)),
            ];
            added.ExceptWith(numbers);
        }

        return numbers;
    }

    private List<Activity> Read(IEnumerable<long> numbers)
    {
        using var reader = new ActivityReader(database.Connection);
        var activities = numbers.Select(number => reader.Read(number).Activity);
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
        using var statement = new Statement(database.Connection, CoverageOfVisible);
        var (first, last) = statement.Set("@Ceiling", ceiling)
            .Rows(row => (StoredText.Day(row.TextAt(0)), StoredText.Day(row.TextAt(1)))).Single();
        return first is { } from && last is { } until ? new(from, until.AddDays(1)) : null;
    }

    private static List<long> Numbers(Statement statement) => statement.Rows(row => row.RequiredNumberAt(0));

    private static bool Holds(Statement statement) => statement.Single() == 1;
}
