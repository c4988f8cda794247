using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>
/// A field hospital that is relieved every autumn, officers who are relieved every summer, and what was stated of each hospital
/// before it left.
/// </summary>
internal static class SamplePeacekeeping
{
    private const int HospitalPeople = 63;

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
        new("Preparation is complete.", "Công tác chuẩn bị đã hoàn thành."),
    ];

    public static IEnumerable<Deployment> Deployments(SampleOptions options)
    {
        for (var year = options.FirstYear; year <= options.LastYear + 1; year++)
        {
            yield return Hospital(year, options);
            if (year > options.LastYear) yield break;
            for (var post = 0; post < Posts.Length; post++) yield return Officers(year, post, options);
        }
    }

    /// <summary>Three statements on each aspect of each hospital, in the first three quarters of its first year.</summary>
    public static IEnumerable<ReadinessStatement> Readiness(SampleOptions options)
    {
        for (var year = options.FirstYear; year <= options.LastYear; year++)
        {
            for (var quarter = 1; quarter <= 3; quarter++)
                foreach (var aspect in Enum.GetValues<ReadinessAspect>()) yield return Statement(year, quarter, aspect, options);
        }
    }

    private static Deployment Hospital(int year, SampleOptions options)
    {
        var dice = SplitMix64.For(options.Seed + 11, (ulong)year);
        var from = new DateOnly(year, 10, dice.Between(1, 20));
        var isPlanned = year > options.LastYear;
        return Ended(new()
        {
            Id = HospitalId(year),
            Secrecy = Secrecy.Public,
            Source = "Made up for illustration: order on the rotation",
            Mission = "UNMISS",
            UnitName = new(FormattableString.Invariant($"Level-2 Field Hospital of {year}"),
                FormattableString.Invariant($"Bệnh viện dã chiến cấp 2 năm {year}")),
            Kind = DeploymentKind.Unit,
            Role = DeploymentRole.Level2Hospital,
            People = HospitalPeople,
            Women = dice.Chance(600) ? dice.Between(9, 14) : null,
            From = isPlanned ? null : PartialDate.OfDay(from),
            To = isPlanned ? null : PartialDate.OfDay(from.AddYears(1).AddDays(dice.Between(0, 12))),
            Status = DeploymentStatus.Preparing,
            RotationOf = year == options.FirstYear ? null : HospitalId(year - 1),
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
            Source = "Made up for illustration: order on the rotation",
            Mission = mission,
            UnitName = dice.Chance(900) ? name : name with { English = null },
            Kind = DeploymentKind.Individual,
            Role = role,
            People = dice.Chance(900) ? people + dice.Between(-1, 1) : null,
            Women = dice.Chance(700) ? dice.Between(0, 1) : null,
            From = dice.Chance(850) ? PartialDate.OfDay(from) : PartialDate.OfMonth(from.Year, from.Month),
            To = PartialDate.OfDay(from.AddYears(1).AddDays(-1)),
            RotationOf = year == options.FirstYear ? null : OfficersId(year - 1, post),
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

    private static ReadinessStatement Statement(int year, int quarter, ReadinessAspect aspect, SampleOptions options)
    {
        var dice = SplitMix64.For(options.Seed + 13, (ulong)(year * 100 + quarter * 10 + (int)aspect));
        var percent = Math.Min(100, quarter * 30 + dice.Between(0, 12));
        var isPersonnel = aspect == ReadinessAspect.Personnel;
        return new()
        {
            Id = FormattableString.Invariant($"READY-{year}-{quarter}-{RecordCode.Of(aspect)}"),
            Secrecy = dice.Chance(300) ? Secrecy.Public : Secrecy.Internal,
            Source = "Made up for illustration: report on readiness",
            DeploymentId = HospitalId(year),
            Aspect = aspect,
            // Some reports have words only.
            Percent = dice.Chance(850) ? percent : null,
            PeopleHave = isPersonnel ? HospitalPeople * percent / 100 : null,
            PeopleNeed = isPersonnel ? HospitalPeople : null,
            AsOf = PartialDate.OfDay(new DateOnly(year, quarter * 3, dice.Between(20, 28))),
            Statement = Statements[quarter - 1],
        };
    }

    private static string HospitalId(int year) => FormattableString.Invariant($"DEP-HOSPITAL-{year}");

    private static string OfficersId(int year, int post) => FormattableString.Invariant($"DEP-OFFICERS-{year}-{post + 1}");

    private sealed record Post(string Mission, DeploymentRole Role, int People, Bilingual Name);
}
