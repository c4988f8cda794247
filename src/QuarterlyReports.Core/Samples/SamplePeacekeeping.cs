using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>
/// A field hospital and engineers that are relieved every autumn, officers who are relieved every summer, and what was stated of
/// each unit before it left.
/// </summary>
internal static class SamplePeacekeeping
{
    // The first officers left in 2014, the first field hospital in 2018, the first engineers in 2022.
    private const int FirstOfficers = 2014;

    private static readonly Unit[] Units =
    [
        new("HOSPITAL", "UNMISS", DeploymentRole.Level2Hospital, 63, 2018, number => new(
            FormattableString.Invariant($"Level-2 Field Hospital No. {number}"),
            FormattableString.Invariant($"Bệnh viện dã chiến cấp 2 số {number}"))),
        new("ENGINEERS", "UNISFA", DeploymentRole.EngineerCompany, 184, 2022, number => new(
            FormattableString.Invariant($"Engineering Unit Rotation {number}"),
            FormattableString.Invariant($"Đội Công binh số {number}"))),
    ];

    private static readonly Post[] Posts =
    [
        new("UNMISS", DeploymentRole.StaffOfficer, 4, new("Staff officers", "Sĩ quan tham mưu")),
        new("UNMISS", DeploymentRole.Observer, 2, new("Military observers", "Quan sát viên quân sự")),
        new("MINUSCA", DeploymentRole.StaffOfficer, 5, new("Staff officers", "Sĩ quan tham mưu")),
        new("UNISFA", DeploymentRole.StaffOfficer, 3, new("Staff officers", "Sĩ quan tham mưu")),
    ];

    private static readonly Bilingual[] Statements =
    [
        new("Preparation has begun.", "Đã bắt đầu công tác chuẩn bị."),
        new("Preparation goes on as planned.", "Công tác chuẩn bị đang được triển khai theo kế hoạch."),
        new("Inspection has begun; some items are to be supplemented.", "Đã kiểm tra; một số nội dung cần bổ sung."),
        new("Preparation is complete.", "Công tác chuẩn bị đã hoàn thành."),
    ];

    public static IEnumerable<Deployment> Deployments(SampleOptions options)
    {
        for (var year = options.FirstYear; year <= options.LastYear + 1; year++)
        {
            foreach (var unit in Units.Where(unit => unit.First <= year)) yield return Rotation(unit, year, options);
            if (year < FirstOfficers || year > options.LastYear) continue;
            for (var post = 0; post < Posts.Length; post++) yield return Officers(year, post, options);
        }
    }

    /// <summary>A statement on each aspect of each unit in the four quarters before it leaves.</summary>
    public static IEnumerable<ReadinessStatement> Readiness(SampleOptions options)
    {
        for (var quarter = new Quarter(options.FirstYear, 1); quarter.Year <= options.LastYear; quarter = quarter.Plus(1))
        {
            foreach (var unit in Units)
            {
                var year = quarter.Plus(1).Year;
                if (year < unit.First) continue;
                foreach (var aspect in Enum.GetValues<ReadinessAspect>())
                    yield return Statement(unit, year, quarter, aspect, options);
            }
        }
    }

    /// <summary>The day on which that year's field hospital takes up its duty.</summary>
    public static DateOnly HospitalArrives(int year, SampleOptions options) =>
        DayOfArrival(year, DiceOf(Units[0], year, options));

    private static DateOnly DayOfArrival(int year, SplitMix64 dice) => new(year, 10, dice.Between(1, 20));

    private static SplitMix64 DiceOf(Unit unit, int year, SampleOptions options) =>
        SplitMix64.For(options.Seed + 11, (ulong)(year + unit.People));

    private static Deployment Rotation(Unit unit, int year, SampleOptions options)
    {
        var dice = DiceOf(unit, year, options);
        var from = DayOfArrival(year, dice);
        var isPlanned = year > options.LastYear;
        return Ended(new()
        {
            Id = IdOf(unit, year),
            Secrecy = Secrecy.Public,
            Source = "Made up for illustration: order on the deployment",
            Mission = unit.Mission,
            UnitName = unit.Name(year - unit.First + 1),
            Kind = DeploymentKind.Unit,
            Role = unit.Role,
            People = unit.People,
            Women = dice.Chance(700) ? unit.People * dice.Between(12, 20) / 100 : null,
            From = isPlanned ? null : PartialDate.OfDay(from),
            To = isPlanned ? null : PartialDate.OfDay(from.AddYears(1).AddDays(dice.Between(0, 12))),
            Status = DeploymentStatus.Preparing,
            RotationOf = year <= Math.Max(options.FirstYear, unit.First) ? null : IdOf(unit, year - 1),
        }, options);
    }

    private static Deployment Officers(int year, int post, SampleOptions options)
    {
        var dice = SplitMix64.For(options.Seed + 12, (ulong)(year * 10 + post));
        var (mission, role, people, name) = Posts[post];
        var from = new DateOnly(year, dice.Between(5, 8), dice.Between(1, 28));
        return Ended(new()
        {
            Id = OfficersId(year, post),
            Secrecy = dice.Chance(900) ? Secrecy.Internal : Secrecy.Mat,
            Source = "Made up for illustration: order on the deployment",
            Mission = mission,
            UnitName = dice.Chance(900) ? name : name with { English = null },
            Kind = DeploymentKind.Individual,
            Role = role,
            People = dice.Chance(900) ? people + dice.Between(-1, 1) : null,
            Women = dice.Chance(700) ? dice.Between(0, 1) : null,
            From = dice.Chance(850) ? PartialDate.OfDay(from) : PartialDate.OfMonth(from.Year, from.Month),
            To = PartialDate.OfDay(from.AddYears(1).AddDays(-1)),
            RotationOf = year <= Math.Max(options.FirstYear, FirstOfficers) ? null : OfficersId(year - 1, post),
        }, options);
    }

    private static Deployment Ended(Deployment deployment, SampleOptions options)
    {
        if (deployment is not { From: not null, To: { } to }) return deployment;
        var isHome = to.Last.Year <= options.LastYear;
        return deployment with
        {
            Status = isHome ? DeploymentStatus.Withdrawn : DeploymentStatus.Deployed,
            To = isHome ? to : null,
        };
    }

    private static ReadinessStatement Statement(
        Unit unit, int year, Quarter quarter, ReadinessAspect aspect, SampleOptions options)
    {
        var step = quarter.Number % 4; // the last quarter of the year before comes first
        var dice = SplitMix64.For(
            options.Seed + 13, (ulong)(quarter.Year * 1000 + quarter.Number * 100 + (int)aspect * 10 + unit.First % 10));
        var percent = Math.Min(100, 15 + step * 28 + dice.Between(0, 12));
        var isPersonnel = aspect == ReadinessAspect.Personnel;
        return new()
        {
            Id = FormattableString.Invariant($"READY-{unit.Code}-{quarter}-{RecordCode.Of(aspect)}"),
            Secrecy = dice.Chance(300) ? Secrecy.Public : Secrecy.Internal,
            Source = "Made up for illustration: report on readiness",
            DeploymentId = IdOf(unit, year),
            Aspect = aspect,
            // Some reports have words only.
            Percent = dice.Chance(850) ? percent : null,
            PeopleHave = isPersonnel ? unit.People * percent / 100 : null,
            PeopleNeed = isPersonnel ? unit.People : null,
            AsOf = PartialDate.OfDay(new DateOnly(quarter.Year, quarter.Number * 3, dice.Between(20, 28))),
            Statement = Statements[Math.Min(step, Statements.Length - 1)],
        };
    }

    private static string IdOf(Unit unit, int year) => FormattableString.Invariant($"DEP-{unit.Code}-{year}");

    private static string OfficersId(int year, int post) => FormattableString.Invariant($"DEP-OFFICERS-{year}-{post + 1}");

    private sealed record Post(string Mission, DeploymentRole Role, int People, Bilingual Name);

    /// <param name="First">The year in which the first one left; each stays for a year.</param>
    private sealed record Unit(
        string Code, string Mission, DeploymentRole Role, int People, int First, Func<int, Bilingual> Name);
}
