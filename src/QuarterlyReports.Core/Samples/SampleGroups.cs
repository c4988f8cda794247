using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>Working groups of several agencies, and those of the activities that were their meetings.</summary>
internal sealed class SampleGroups(SampleOptions options)
{
    private static readonly Group[] Groups =
    [
        new("border", ["BORDER-GUARD", "FRD", "GDP"],
            new("Working group on border exchanges", "Tổ công tác giao lưu biên giới"),
            new("Prepare the yearly border defense friendship exchange.",
                "Chuẩn bị giao lưu hữu nghị quốc phòng biên giới hằng năm."),
            new("Programme of the exchange agreed with the partner.", "Thống nhất với đối tác về chương trình giao lưu.")),
        new("strategic_research", ["IDIR", "IDS", "FRD", "MOFA"],
            new("Working group on strategic research", "Tổ công tác nghiên cứu chiến lược"),
            new("Joint studies on security in the region.", "Phối hợp nghiên cứu về an ninh khu vực."),
            new("A study is submitted every half-year.", "Mỗi 06 tháng hoàn thành 01 báo cáo nghiên cứu.")),
        new("peacekeeping", ["GS", "ENGINEERS", "MMA"],
            new("Working group on training for peacekeeping", "Tổ công tác huấn luyện gìn giữ hòa bình"),
            new("Train the units that are to be deployed.", "Huấn luyện các đơn vị chuẩn bị triển khai."),
            new("Training plan issued; its course is reviewed every quarter.",
                "Đã ban hành kế hoạch huấn luyện; kiểm điểm kết quả hằng quý.")),
        new("maritime", ["NAVY", "VCG", "FRD"],
            new("Working group on maritime cooperation", "Tổ công tác hợp tác trên biển"),
            new("Prepare port calls and joint patrols.", "Chuẩn bị các chuyến thăm cảng và tuần tra chung."),
            default),
        new("training", ["FRD", "MOFA"],
            new("Working group on multilateral meetings", "Tổ công tác chuẩn bị các hội nghị đa phương"),
            new("Prepare the positions of the Ministry for multilateral meetings.",
                "Chuẩn bị nội dung tham gia các hội nghị đa phương của Bộ Quốc phòng."),
            default),
    ];

    private readonly List<string>[] _meetings = [.. Groups.Select(_ => new List<string>())];
    private readonly (int Year, int Month)[] _lastNamed = new (int, int)[Groups.Length];
    private readonly Dictionary<string, int> _groupOf = new(StringComparer.Ordinal);

    /// <summary>As far as the activities have been written.</summary>
    public IEnumerable<WorkingGroup> All()
    {
        for (var number = 0; number < Groups.Length; number++)
        {
            var dice = DiceOf(number);
            var (from, to) = TimeOf(number);
            var group = Groups[number];
            yield return new()
            {
                Id = FormattableString.Invariant($"GROUP-{number + 1}"),
                Secrecy = Secrecy.Internal,
                Source = "Made up for illustration: decision on the working group",
                Name = dice.Chance(850) ? group.Name : group.Name with { English = null },
                Agencies = group.Agencies,
                Task = group.Task,
                // The oldest group is older than its papers.
                From = number == 0 ? null : PartialDate.OfMonth(from.Year, from.Month),
                To = to is { } last ? PartialDate.OfDay(last) : null,
                Meetings = [.. _meetings[number]],
                Result = group.Result,
            };
        }
    }

    /// <summary>A meeting of a group that exists on the day, at which the agencies sit together.</summary>
    public Activity Meeting(SampleForm form, SampleDraft draft, DateOnly day)
    {
        var existing = Enumerable.Range(0, Groups.Length).Where(number => Exists(number, day)).ToList();
        var number = draft.Dice.OneOf(existing);
        var group = Groups[number];
        var words = draft.Words(day) with { Topic = SampleTopics.Of(group.Theme) };
        var activity = draft.Record(new(form.Code, form.Title, words, day) { Unit = group.Agencies[0] });
        _groupOf.Add(activity.Id, number);
        return activity with
        {
            Title = TitleOf(group),
            Agencies = [.. group.Agencies.Skip(1)],
            Outcome = new("Tasks of each agency were agreed, with dates.", "Thống nhất nhiệm vụ và tiến độ của từng cơ quan."),
            Level = "department",
            Direction = Direction.Home,
            Country = Partner.HomeCode,
            Place = "Hanoi",
            People = draft.Dice.Between(6, 20),
        };
    }

    /// <summary>Puts the activity among the meetings of its group, once it is known that it was held.</summary>
    public void Remember(Activity activity)
    {
        if (!_groupOf.Remove(activity.Id, out var number) || !activity.IsHeld) return;
        // The register names one meeting a month.
        var month = activity.Start.First;
        var isNamed = _lastNamed[number] == (month.Year, month.Month);
        _lastNamed[number] = (month.Year, month.Month);
        if (!isNamed) _meetings[number].Add(activity.Id);
    }

    private bool Exists(int number, DateOnly day)
    {
        var (from, to) = TimeOf(number);
        return from <= day && (to is not { } last || day <= last);
    }

    // The first two groups exist all the time, so that there is always one to meet.
    private (DateOnly From, DateOnly? To) TimeOf(int number)
    {
        var dice = DiceOf(number);
        var first = new DateOnly(options.FirstYear, 1, 1);
        var years = options.LastYear - options.FirstYear + 1;
        if (number < 2) return (first, null);
        var from = first.AddMonths(dice.Below(years * 8));
        var to = from.AddMonths(dice.Between(18, 40)).AddDays(-1);
        return (from, dice.Chance(400) && to.Year <= options.LastYear ? to : null);
    }

    private SplitMix64 DiceOf(int number) => SplitMix64.For(options.Seed + 2, (ulong)number + 1);

    private static Bilingual TitleOf(Group group)
    {
        var english = group.Name.English!; // not null: the names are written in both languages
        var vietnamese = group.Name.Vietnamese!; // as above
        return new($"Meeting of the {char.ToLowerInvariant(english[0])}{english[1..]}", $"Họp {vietnamese}");
    }

    private sealed record Group(string Theme, IReadOnlyList<string> Agencies, Bilingual Name, Bilingual Task, Bilingual Result);
}
