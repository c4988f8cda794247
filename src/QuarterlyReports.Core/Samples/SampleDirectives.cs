using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>
/// The orientations that each quarter's review sets for the next, most of them closed in time. What is still open is carried over
/// and not set anew, and what was dropped is never set again.
/// </summary>
internal sealed class SampleDirectives
{
    private const int EachQuarter = 6;

    private static readonly Bilingual InProgress = new("Work is under way as planned.", "Đang triển khai theo kế hoạch.");

    private static readonly Bilingual Done = new("Carried out; results reported.", "Đã hoàn thành, có báo cáo kết quả.");
    private static readonly Bilingual NoLongerNeeded = new("No longer needed.", "Không cần triển khai nữa.");

    private readonly SampleOptions _options;
    private readonly DateOnly _lastDay;
    private readonly Dictionary<Quarter, List<Assigned>> _tasks = [];

    public SampleDirectives(SampleOptions options)
    {
        _options = options;
        _lastDay = new(options.LastYear, 12, 31);
        for (var setIn = new Quarter(options.FirstYear, 1); setIn.Year <= options.LastYear; setIn = setIn.Plus(1))
            _tasks.Add(setIn, SetIn(setIn));
    }

    public IEnumerable<Directive> All =>
        _tasks.OrderBy(quarter => quarter.Key).SelectMany(quarter => quarter.Value).Select(task => task.Directive);

    /// <summary>Orientations of the review before that such an activity carries out; most clerks name none.</summary>
    public IReadOnlyList<string> EvidenceFor(Activity activity, DateOnly day, SplitMix64 dice)
    {
        if (!_tasks.TryGetValue(Quarter.Of(day).Plus(-1), out var set) || !dice.Chance(160)) return [];
        return set.Find(task => task.Orientation.IsCarriedOutBy(activity)) is { } fitting ? [fitting.Directive.Id] : [];
    }

    private List<Assigned> SetIn(Quarter quarter)
    {
        var all = SampleOrientations.All;
        // Each review goes on in the list where the one before it stopped, so that duties come round again after some quarters.
        var first = (quarter.Year * 4 + quarter.Number) * EachQuarter % all.Count;
        var lastDay = ReportingCalendar.CalendarYear.WindowOf(quarter).Last;
        return
        [
            .. Enumerable.Range(0, all.Count)
                .Select(step => all[(first + step) % all.Count])
                .Where(orientation => !_tasks.Values.SelectMany(set => set).Any(task =>
                    task.Orientation == orientation && IsOpenOrDropped(task.Directive, lastDay)))
                .Take(EachQuarter)
                .Select((orientation, place) => new Assigned(orientation, Made(quarter, place + 1, orientation))),
        ];
    }

    private static bool IsOpenOrDropped(Directive directive, DateOnly day) =>
        directive.Status == DirectiveStatus.Dropped || directive.ClosedOn is not { } closed || closed > day;

    private Directive Made(Quarter setIn, int number, SampleOrientation orientation)
    {
        var dice = SplitMix64.For(_options.Seed, (ulong)(setIn.Year * 100 + setIn.Number * 10 + number));
        var directive = new Directive
        {
            // M for made up: the real orientations of the sample data must not be overwritten by these.
            Id = FormattableString.Invariant($"M-{setIn}-{number}"),
            Secrecy = dice.Chance(500) ? Secrecy.Public : Secrecy.Internal,
            Source = $"Made up for illustration: orientation of the {setIn} review",
            SetIn = setIn.ToString(),
            DueIn = setIn.Plus(1).ToString(),
            Area = orientation.Area,
            AreaCode = orientation.Code,
            Text = new(orientation.English, orientation.Vietnamese),
            Owners = [dice.OneOf(orientation.Owners)],
            Progress = dice.Chance(850) ? InProgress : default,
        };
        var due = ReportingCalendar.CalendarYear.WindowOf(setIn.Plus(1));
        var day = due.From.AddDays(dice.Between(20, dice.Chance(600) ? 85 : 400));
        return day > _lastDay ? directive : Closed(directive, day, isDropped: orientation.CanBeDropped && dice.Chance(400));
    }

    private static Directive Closed(Directive directive, DateOnly day, bool isDropped) => directive with
    {
        Progress = isDropped ? NoLongerNeeded : Done,
        Status = isDropped ? DirectiveStatus.Dropped : DirectiveStatus.Implemented,
        ClosedOn = day,
        ClosedBy = "Head of the Planning Division",
        Reason = isDropped ? "Overtaken by events" : null,
    };

    private sealed record Assigned(SampleOrientation Orientation, Directive Directive);
}
