using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>
/// Random entries of peacekeeping, projects and publications for a random question: boundary days, coarse dates, missing numbers,
/// statements of the same day. The same seed gives the same ones everywhere.
/// </summary>
internal sealed class NastyRegisters
{
    private static readonly string[] Missions = ["UNMISS", "MINUSCA", "UNISFA", "HQ"];

    private readonly Random _random;
    private readonly List<DateOnly> _hotDays;

    private NastyRegisters(ReviewRequest request, int seed)
    {
        _random = new(-seed);
        _hotDays = [.. request.Windows.SelectMany(window => new[] { window.From, window.Last })];
    }

    public static IReadOnlyList<RegisterEntry> Of(ReviewRequest request, int seed)
    {
        var made = new NastyRegisters(request, seed);
        return
        [
            .. made.Some(8, made.ADeployment), .. made.Some(10, made.AStatement),
            .. made.Some(6, made.AProject), .. made.Some(12, made.AMilestone), .. made.Some(8, made.APublication),
        ];
    }

    private Deployment ADeployment(int number)
    {
        PartialDate? from = Often(0.9) ? ADate() : null;
        return new()
        {
            Id = Id("DP", number),
            Mission = OneOf(Missions),
            UnitName = new("A unit", null),
            Kind = OneOf<DeploymentKind?>(null, DeploymentKind.Individual, DeploymentKind.Unit),
            Status = Often(0.7) ? DeploymentStatus.Withdrawn : OneOf(Enum.GetValues<DeploymentStatus>()),
            People = Often(0.7) ? _random.Next(0, 70) : null,
            Women = Often(0.6) ? _random.Next(0, 10) : null,
            From = from,
            To = Often(0.6) ? AnEnd(from) : null,
            Secrecy = ASecrecy(),
            Withdrawn = Often(0.1),
        };
    }

    private ReadinessStatement AStatement(int number) => new()
    {
        Id = Id("R", number),
        DeploymentId = Id("DP", _random.Next(2)),
        Aspect = OneOf(ReadinessAspect.Personnel, ReadinessAspect.Training, OneOf(Enum.GetValues<ReadinessAspect>())),
        Percent = Often(0.6) ? _random.Next(0, 101) : null,
        AsOf = ADate(),
        Secrecy = ASecrecy(),
        Withdrawn = Often(0.1),
    };

    private Project AProject(int number) => new()
    {
        Id = Id("P", number),
        Name = new("A project", null),
        Partners = Often(0.8) ? [.. new[] { OneOf(NastyDatabase.Partners), OneOf(NastyDatabase.Partners) }.Distinct()] : [],
        Status = OneOf(ProjectStatus.Active, OneOf(Enum.GetValues<ProjectStatus>())),
        Start = Often(0.7) ? ADate() : null,
        End = Often(0.4) ? ADate() : null,
        Secrecy = ASecrecy(),
        Withdrawn = Often(0.1),
    };

    private Milestone AMilestone(int number) => new()
    {
        Id = Id("MS", number),
        ProjectId = Id("P", _random.Next(5)),
        Name = new("A stage", null),
        Due = Often(0.7) ? ADate() : null,
        DoneOn = Often(0.5) ? ADate() : null,
        Percent = Often(0.5) ? _random.Next(0, 101) : null,
        AsOf = Often(0.8) ? ADate() : null,
        Secrecy = ASecrecy(),
        Withdrawn = Often(0.1),
    };

    private Publication APublication(int number) => new()
    {
        Id = Id("PB", number),
        Title = new("An article", null),
        Audience = OneOf(Audience.Home, Audience.Abroad),
        PublishedOn = ADate(),
        ProjectId = Often(0.6) ? Id("P", _random.Next(5)) : null,
        Secrecy = ASecrecy(),
        Withdrawn = Often(0.1),
    };

    private PartialDate ADate()
    {
        var day = OneOf([.. _hotDays]).AddDays(OneOf(0, 0, -1, 1, _random.Next(-90, 90)));
        return _random.Next(10) switch
        {
            < 6 => PartialDate.OfDay(day),
            < 8 => PartialDate.OfMonth(day.Year, day.Month),
            _ => PartialDate.OfYear(day.Year),
        };
    }

    // Intake refuses an end before the begin.
    private PartialDate AnEnd(PartialDate? from)
    {
        var end = ADate();
        return from is { } begin && end.Last < begin.First ? begin : end;
    }

    private Secrecy ASecrecy() => Often(0.7) ? Secrecy.Public : OneOf(Enum.GetValues<Secrecy>());

    private IEnumerable<T> Some<T>(int most, Func<int, T> make) =>
        [.. Enumerable.Range(0, _random.Next(0, most)).Select(make)];

    // Not padded, on purpose: DP-10 stands before DP-9.
    private static string Id(string prefix, int number) => FormattableString.Invariant($"{prefix}-{number + 1}");

    private bool Often(double chance) => _random.NextDouble() < chance;

    private T OneOf<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
