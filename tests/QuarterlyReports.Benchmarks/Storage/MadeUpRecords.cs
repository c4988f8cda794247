using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Benchmarks.Storage;

/// <summary>A ministry's worth of made-up activities, the same for the same seed, spread evenly over some years.</summary>
internal static class MadeUpRecords
{
    public const int DaysInQuarter = 90;
    private const int Partners = 60;
    private const int Regions = 5;
    private const int Mechanisms = 20;
    private const int Themes = 10;
    private static readonly string[] Forms = ["visit_out", "visit_in", "dialogue", "training", "port_call", "conference"];
    private static readonly string[] Levels = ["minister", "deputy_minister", "service", "expert"];

    public static ReferenceContents References { get; } = new()
    {
        Partners = [.. Codes('P', Partners).Select((code, at) => new Partner(code, PartnerKind.Country, new(code, code), at))],
        Regions = [.. Codes('R', Regions).Select((code, at) => new Region(code, new(code, code), at))],
        RegionMembers = [.. Codes('P', Partners).Select((code, at) => new Membership(Code('R', at % Regions), code, null, null))],
        Mechanisms = [.. Codes('M', Mechanisms).Select((code, at) => new Mechanism(code, "asean_led", new(code, code), at))],
        Forms = [.. Forms.Select((code, at) => new ActivityForm(code, new(code, code), default, default, default, false, at))],
        Levels = [.. Levels.Select((code, at) => new Level(code, new(code, code), at))],
        Themes = [.. Codes('T', Themes).Select((code, at) => new Theme(code, new(code, code), at))],
    };

    /// <summary>
    /// Activities with about 1.3 links each, spread evenly over the days. As in an office they come quarter by quarter, and
    /// within a quarter in any order.
    /// </summary>
    public static IEnumerable<Incoming<Activity>> Activities(int count, DateOnly from, int days)
    {
        var random = new Random(20180331);
        for (var number = 0; number < count; number++)
        {
            var quarter = (int)((long)number * days / count) / DaysInQuarter;
            var start = from.AddDays(quarter * DaysInQuarter + random.Next(DaysInQuarter));
            yield return new(Activity(number, start, random), HasOwnId: true, ActivityFields.Columns.Names);
        }
    }

    private static Activity Activity(int number, DateOnly start, Random random)
    {
        var partner = random.Next(Partners);
        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{start:yyyyMMdd}-{number:0000000}"),
            Unit = Code('U', random.Next(40)),
            Title = new($"Working visit {number} to partner {partner}", $"Chuyến thăm số {number} tới đối tác {partner}"),
            Form = Forms[random.Next(Forms.Length)],
            Status = ActivityStatus.Completed,
            Start = PartialDate.OfDay(start),
            End = PartialDate.OfDay(start.AddDays(random.Next(5))),
            Partners = random.Next(20) == 0 ? [Link(partner), Link((partner + 1) % Partners)] : [Link(partner)],
            Mechanisms = random.Next(10) == 0 ? [new(Code('M', random.Next(Mechanisms)))] : [],
            Themes = random.Next(7) == 0 ? [Code('T', random.Next(Themes))] : [],
            Level = Levels[random.Next(Levels.Length)],
            Trip = random.Next(4) == 0 ? $"T-{number / 4}" : null,
            Direction = Direction.Out,
            Country = Code('P', partner),
            Place = "The capital",
            LeadUnit = "A department",
            People = random.Next(4, 20),
            Outcome = new("The two sides agreed on the plan for next year.", "Hai bên thống nhất kế hoạch năm sau."),
            Secrecy = Secrecy.Public,
            Source = $"Report {number}",
        };
    }

    private static PartnerLink Link(int partner) => new(Code('P', partner));

    private static string Code(char letter, int at) => string.Create(CultureInfo.InvariantCulture, $"{letter}{at:00}");

    private static IEnumerable<string> Codes(char letter, int count) => Enumerable.Range(0, count).Select(at => Code(letter, at));
}
