using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>
/// The approved programme: every quarter plans the same kinds of activity with the same partners, so that an activity finds its
/// item without looking it up. How many there are follows from how many activities a quarter has.
/// </summary>
internal sealed class SampleProgramme
{
    private const int Fewest = 16;
    private const int Most = 240;

    private static readonly Bilingual[] Reasons =
    [
        new("The partner asked to put it off", "Đối tác đề nghị lùi thời gian"),
        new("No suitable date within the quarter", "Chưa bố trí được thời gian phù hợp trong quý"),
        new("Funds not yet allotted", "Chưa bố trí được kinh phí"),
        new("Merged with another delegation", "Lồng ghép với đoàn khác"),
    ];

    private readonly SampleOptions _options;
    private readonly IReadOnlyList<SamplePlan> _plans;
    private readonly Dictionary<(string With, string Form), int> _numbers;

    public SampleProgramme(SampleOptions options)
    {
        _options = options;
        var quarters = (options.LastYear - options.FirstYear + 1) * 4;
        _plans = [.. SamplePlans.All.Take(Math.Clamp(options.Activities / quarters / 2, Fewest, Most))];
        _numbers = _plans.Select((plan, number) => (plan, number))
            .ToDictionary(item => (item.plan.With, item.plan.Form), item => item.number);
    }

    public IEnumerable<ProgrammeItem> All()
    {
        for (var quarter = new Quarter(_options.FirstYear, 1); quarter.Year <= _options.LastYear; quarter = quarter.Plus(1))
        {
            for (var number = 0; number < _plans.Count; number++) yield return Made(quarter, number);
        }
    }

    /// <summary>The item that such an activity fulfils; null when none was planned, or it was called off.</summary>
    public string? FulfilledBy(Activity activity, DateOnly day, SplitMix64 dice)
    {
        if (!_numbers.TryGetValue((SamplePlans.KeyOf(activity), activity.Form), out var number)) return null;
        var quarter = Quarter.Of(day);
        // What was moved here is done before what was planned for now; a clerk in a hundred names what was cancelled.
        if (FirstYearHolds(quarter.Plus(-1)) && MovedBy(quarter.Plus(-1), number) == 1 && dice.Chance(500))
            return IdOf(quarter.Plus(-1), number);
        var decision = DecisionOn(quarter, number);
        return decision == ProgrammeStatus.Approved || dice.Chance(10) ? IdOf(quarter, number) : null;
    }

    private ProgrammeItem Made(Quarter quarter, int number)
    {
        var plan = _plans[number];
        var dice = Dice(quarter, number, 1);
        var month = quarter.Number * 3 - dice.Below(3);
        var item = new ProgrammeItem
        {
            Id = IdOf(quarter, number),
            Secrecy = Secrecy.Internal,
            Source = $"Made up for illustration: approved programme of {quarter.Year.ToString(CultureInfo.InvariantCulture)}",
            Title = plan.Title,
            Period = quarter.ToString(),
            PlannedStart = PartialDate.OfMonth(quarter.Year, month),
            PlannedEnd = PartialDate.OfMonth(quarter.Year, month),
            Partners = plan.Partner is { } partner ? [partner] : [],
            Mechanism = plan.Mechanism,
            Form = plan.Form,
            LeadUnit = plan.LeadUnit,
        };
        var decision = DecisionOn(quarter, number);
        if (decision == ProgrammeStatus.Approved) return item;
        // Now and then nobody writes down why, or whereto.
        var reason = dice.OneOf(Reasons);
        return item with
        {
            Status = decision,
            Reason = dice.Chance(120) ? null : dice.Chance(300) ? reason.English : reason.Vietnamese,
            MovedTo = MovedBy(quarter, number) is { } quarters && !dice.Chance(80) ? quarter.Plus(quarters).ToString() : null,
        };
    }

    private ProgrammeStatus DecisionOn(Quarter quarter, int number) => Dice(quarter, number, 0).Below(1000) switch
    {
        < 45 => ProgrammeStatus.Cancelled,
        < 130 => ProgrammeStatus.Moved,
        _ => ProgrammeStatus.Approved,
    };

    // Most wait for one quarter, some for two; null when it was not moved.
    private int? MovedBy(Quarter quarter, int number) => DecisionOn(quarter, number) == ProgrammeStatus.Moved
        ? Dice(quarter, number, 2).Chance(750) ? 1 : 2
        : null;

    private bool FirstYearHolds(Quarter quarter) => quarter.Year >= _options.FirstYear;

    private SplitMix64 Dice(Quarter quarter, int number, ulong question) => SplitMix64.For(
        _options.Seed + 21 + question, (ulong)(quarter.Year * 10_000 + quarter.Number * 1_000 + number));

    private static string IdOf(Quarter quarter, int number) => FormattableString.Invariant($"PLAN-{quarter}-{number + 1:000}");
}
