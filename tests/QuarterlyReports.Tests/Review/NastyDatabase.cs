using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>
/// A small random database together with a question to ask of it, full of what makes counting hard: boundary days, coarse dates,
/// duplicates in circles, trips across quarters, several partners, observers. The same seed gives the same one everywhere.
/// </summary>
internal sealed class NastyDatabase
{
    internal static readonly string[] Partners = ["LAO", "CHN", "IDN", "TLS", "USA", "CUB", "ATL", "EU", "UN", "VNM"];
    private static readonly string[] Mechanisms = ["SLD", "ADMM", "UNPKO", "DPD", "BDFE"];
    private static readonly string[] Agencies = ["FRD", "OLD", "NEW", "ONE", "TWO", "BOTH", "PING", "PONG", "Platoon 7"];
    private static readonly string[] Forms = ["visit_out", "visit_in", "dialogue", "seminar", "reception", "exchange"];

    private readonly Random _random;
    private readonly List<DateOnly> _hotDays;

    private NastyDatabase(int seed)
    {
        _random = new(seed);
        Request = ARequest();
        _hotDays = [.. Request.Windows.SelectMany(window => new[] { window.From, window.Last })];
        var count = _random.Next(0, 36);
        Records = new()
        {
            References = NastyLists.All,
            Activities = [.. Enumerable.Range(0, count).Select(number => AnActivity(number, count))],
            Registers = new(
            [
                .. Some(8, ADirective),
                .. Some(9, AProgrammeItem), .. Some(5, AReturn), .. Some(4, AWorkingGroup),
                .. Some(8, AnAgreement), .. Some(4, AProposal),
            ]),
        };
        Records = Records with { Registers = new([.. Records.Registers.All, .. NastyRegisters.Of(Request, seed)]) };
    }

    public ReviewRequest Request { get; }

    public ReviewRecords Records { get; }

    public static NastyDatabase FromSeed(int seed) => new(seed);

    private ReviewPeriod Period => Request.Period;

    private ReviewRequest ARequest() => new()
    {
        Period = APeriod(),
        Edition = OneOf(Edition.Internal, Edition.Public),
        Ceiling = OneOf(Secrecy.Unreviewed, Secrecy.Unreviewed, Secrecy.Public, Secrecy.Internal, Secrecy.Mat, Secrecy.TuyetMat),
        CountBy = OneOf(CountBy.Start, CountBy.End),
    };

    private ReviewPeriod APeriod()
    {
        var calendar = OneOf([.. ReportingCalendar.All]);
        var year = OneOf(2018, 2018, 2025);
        var part = OneOf("", "-Q1", "-Q2", "-Q3", "-Q4", "-H1", "-H2", "-9M", "..");
        if (part == "..")
        {
            var from = new DateOnly(year, 1, 1).AddDays(_random.Next(365));
            return ReviewPeriod.OfDays(new(from, from.AddDays(OneOf(1, 7, 31, 90, 400))), calendar);
        }

        Assert.That(ReviewPeriod.TryParse($"{year}{part}", calendar, out var period), Is.True);
        return period!; // Just asserted.
    }

    private Activity AnActivity(int number, int count)
    {
        var start = AStart();
        return new()
        {
            Id = IdOf(number),
            Title = new("An activity", null),
            Form = OneOf(Forms),
            Status = Often(0.7) ? ActivityStatus.Completed : OneOf(Enum.GetValues<ActivityStatus>()),
            Secrecy = Often(0.6) ? Secrecy.Public : OneOf(Enum.GetValues<Secrecy>()),
            Start = start,
            End = Often(0.4) ? null : AnEnd(start),
            Track = Often(0.15) ? OneOf(Enum.GetValues<Track>()) : null,
            Partners = [.. Few(0.75).Select(_ => new PartnerLink(OneOf(Partners), Often(0.15) ? "observer" : null))],
            Mechanisms = [.. Few(0.5).Select(_ => new MechanismLink(OneOf(Mechanisms), ATie()))],
            // Now and then a trip that bears the id of a record, which joins nothing.
            Trip = Often(0.4) ? OneOf("T-1", "T-2", "T-3", IdOf(0)) : null,
            Themes = [.. Few(0.4).Select(_ => OneOf("training", "border"))],
            Level = OneOf(null, "minister", "working"),
            Direction = OneOf<Direction?>(null, Direction.Out, Direction.In, Direction.Home, Direction.Online),
            Country = OneOf(null, "VNM", "LAO", "USA"),
            People = Often(0.5) ? _random.Next(0, 40) : null,
            LeadUnit = Often(0.6) ? OneOf(Agencies) : null,
            Agencies = [.. Few(0.3).Select(_ => OneOf([.. Agencies.SkipLast(1)]))],
            Programme = Often(0.4) ? $"P-{_random.Next(10)}" : null,
            Agreement = Often(0.5) ? OneOf("G-0", "G-1", "G-2", "G-3", "not there") : null,
            Outcome = OneOf(default, new Bilingual("Agreed.", null), new Bilingual(null, "Đã thống nhất.")),
            DuplicateOf = Often(0.2) ? OneOf(IdOf(_random.Next(count)), IdOf(_random.Next(count)), "not there") : null,
        };
    }

    private Directive ADirective(int number)
    {
        var status = OneOf(Enum.GetValues<DirectiveStatus>());
        return new()
        {
            Id = $"D-{number}",
            SetIn = OneOf(Period.Code, Period.Previous.Code, Period.LastYear.Code, "2018-Q1", "2017", "2025-H1", "soon"),
            DueIn = Period.Next.Code,
            Text = new("Do it.", null),
            Status = status,
            Secrecy = Often(0.6) ? Secrecy.Public : OneOf(Enum.GetValues<Secrecy>()),
            ClosedOn = status == DirectiveStatus.Open || Often(0.2) ? null : ADay(),
            Owners = [.. Few(0.6).Select(_ => OneOf(Agencies))],
        };
    }

    private ProgrammeItem AProgrammeItem(int number) => new()
    {
        Id = $"P-{number}",
        Title = new("An item", null),
        Period = ACode(),
        PlannedStart = Often(0.5) ? null : AStart(),
        Region = Often(0.3) ? OneOf("neighbours", "other") : null,
        Mechanism = Often(0.3) ? OneOf(Mechanisms) : null,
        Partners = [.. Few(0.6).Select(_ => OneOf(Partners)).Distinct()],
        Status = OneOf(Enum.GetValues<ProgrammeStatus>()),
        Withdrawn = Often(0.1),
        Secrecy = Often(0.6) ? Secrecy.Public : OneOf(Enum.GetValues<Secrecy>()),
    };

    private UnitReturn AReturn(int number) => new()
    {
        Id = $"R-{number}",
        Unit = "FRD",
        Period = ACode(),
        Covers = OneOf(
            null, "activities", "Activities", "deployments", "readiness", "agreements", "projects", "publications", "proposals"),
        ExpectedBy = Often(0.2) ? null : ADay(),
        ReceivedOn = Often(0.4) ? null : ADay(),
        Nil = OneOf<bool?>(null, true, false),
        Withdrawn = Often(0.1),
        Secrecy = Often(0.6) ? Secrecy.Public : OneOf(Enum.GetValues<Secrecy>()),
    };

    private WorkingGroup AWorkingGroup(int number)
    {
        PartialDate? from = Often(0.3) ? null : AStart();
        return new()
        {
            Id = $"W-{number}",
            Name = new("A group", null),
            Agencies = ["FRD"],
            From = from,
            To = Often(0.5) ? null : from is { } start ? AnEnd(start) : AStart(),
            Meetings = [.. Few(0.7).Select(_ => IdOf(_random.Next(12))).Distinct()],
            Withdrawn = Often(0.1),
            Secrecy = Often(0.6) ? Secrecy.Public : OneOf(Enum.GetValues<Secrecy>()),
        };
    }

    private string ACode() => OneOf(
        Period.Code, Period.Code, Period.Previous.Code, Period.LastYear.Code, "2018-Q1", "2018-Q2", "2018", "2025-H1", "soon");

    private IEnumerable<TEntry> Some<TEntry>(int fewerThan, Func<int, TEntry> make) =>
        Enumerable.Range(0, _random.Next(0, fewerThan)).Select(make);

    // Intake only warns of an agreement that ends before it begins, so it may.
    private Agreement AnAgreement(int number) => new()
    {
        Id = $"G-{number}",
        Partners = [.. Few(0.6).Select(_ => OneOf(Partners)).Distinct()],
        Kind = OneOf(Enum.GetValues<AgreementKind>()),
        Status = OneOf(Enum.GetValues<AgreementStatus>()),
        Secrecy = Often(0.6) ? Secrecy.Public : OneOf(Enum.GetValues<Secrecy>()),
        Withdrawn = Often(0.1),
        SignedOn = Often(0.8) ? AStart() : null,
        InForceOn = Often(0.5) ? AStart() : null,
        ExpiresOn = Often(0.5) ? AnEnd(AStart()) : null,
    };

    private Proposal AProposal(int number) => new()
    {
        Id = $"P-{number}",
        Secrecy = Often(0.6) ? Secrecy.Public : OneOf(Enum.GetValues<Secrecy>()),
        Withdrawn = Often(0.1),
        SubmittedOn = Often(0.9) ? AStart() : null,
    };

    private PartialDate AStart()
    {
        var day = ADay();
        return _random.Next(10) switch
        {
            < 6 => PartialDate.OfDay(day),
            < 9 => PartialDate.OfMonth(day.Year, day.Month),
            _ => PartialDate.OfYear(day.Year),
        };
    }

    // Intake refuses an end before the start; anything else may happen, also an end known less exactly than the start.
    private PartialDate AnEnd(PartialDate start)
    {
        var day = start.First.AddDays(OneOf(0, 0, 1, 4, 31, 100, 400));
        var month = PartialDate.OfMonth(day.Year, day.Month);
        var end = OneOf(PartialDate.OfDay(day), PartialDate.OfDay(day), month, PartialDate.OfYear(day.Year));
        return end.Last < start.First ? start : end;
    }

    private MechanismTie? ATie() => Often(0.4) ? null : OneOf(Enum.GetValues<MechanismTie>());

    private DateOnly ADay() => OneOf([.. _hotDays]).AddDays(OneOf(0, 0, -1, 1, _random.Next(-60, 60)));

    // Not padded, on purpose: A-10 stands before A-9.
    private static string IdOf(int number) => FormattableString.Invariant($"A-{number + 1}");

    private IEnumerable<int> Few(double chance)
    {
        while (Often(chance))
        {
            yield return 0;
            chance /= 2;
        }
    }

    private bool Often(double chance) => _random.NextDouble() < chance;

    private T OneOf<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
