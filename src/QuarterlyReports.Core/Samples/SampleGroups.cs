using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>Working groups of several agencies: each begins some time after the first and most go on.</summary>
internal static class SampleGroups
{
    private static readonly Group[] Groups =
    [
        new(["FRD", "GS", "GDP"], new("Working group on border exchanges", "Tổ công tác giao lưu biên giới"),
            new("Prepare the yearly border exchange.", "Chuẩn bị giao lưu biên giới hằng năm.")),
        new(["FRD", "MOFA", "IDIR"], new("Working group on strategic research", "Nhóm công tác nghiên cứu chiến lược"),
            new("Joint studies on security in the region.", "Phối hợp nghiên cứu về an ninh khu vực.")),
        new(["GS", "ENGINEERS", "MMA"], new("Working group on peacekeeping training", "Tổ công tác huấn luyện gìn giữ hòa bình"),
            new("Train the units that are to be deployed.", "Huấn luyện các đơn vị chuẩn bị triển khai.")),
        new(["NAVY", "VCG", "FRD"], new("Working group on maritime cooperation", "Tổ công tác hợp tác trên biển"),
            new("Prepare port calls and joint exercises.", "Chuẩn bị các chuyến thăm cảng và diễn tập chung.")),
        new(["FRD", "MOFA"], new("Working group on multilateral meetings", null), default),
    ];

    public static IEnumerable<WorkingGroup> All(SampleOptions options)
    {
        for (var number = 1; number <= Groups.Length; number++)
        {
            var dice = SplitMix64.For(options.Seed + 2, (ulong)number);
            var group = Groups[number - 1];
            var from = PartialDate.OfMonth(dice.Between(options.FirstYear, options.LastYear), dice.Between(1, 12));
            yield return new()
            {
                Id = FormattableString.Invariant($"GROUP-{number}"),
                Secrecy = Secrecy.Internal,
                Source = "Made up for illustration: decision on the working group",
                Name = group.Name,
                Agencies = group.Agencies,
                Task = group.Task,
                From = number == 1 ? null : from,
                To = dice.Chance(300) ? PartialDate.OfYear(from.First.Year + 1) : null,
                Result = dice.Chance(600) ? new("Met every quarter.", "Họp hằng quý.") : default,
            };
        }
    }

    private sealed record Group(IReadOnlyList<string> Agencies, Bilingual Name, Bilingual Task);
}
