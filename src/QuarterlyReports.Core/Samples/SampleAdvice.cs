using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>Advice submitted to the Party and the State: a few papers in each month.</summary>
internal static class SampleAdvice
{
    private const int EachQuarter = 5;
    private const int LastYearOfExternalCommission = 2024;

    private static readonly Bilingual[] Subjects =
    [
        new("Defense cooperation plans with neighboring countries", "Kế hoạch hợp tác quốc phòng với các nước láng giềng"),
        new("Assessment of the situation in the region", "Đánh giá tình hình khu vực"),
        new("Defense content of visits abroad by Party and State leaders",
            "Nội dung hợp tác quốc phòng trong các chuyến thăm nước ngoài của lãnh đạo Đảng, Nhà nước"),
        new("Participation in UN peacekeeping operations", "Tham gia hoạt động gìn giữ hòa bình Liên hợp quốc"),
        new("Vietnam's position at the ASEAN defense meetings",
            "Nội dung tham gia các hội nghị quốc phòng trong khuôn khổ ASEAN"),
        new("Defense cooperation with major powers", "Hợp tác quốc phòng với các nước lớn"),
        new("Overcoming war consequences together with partners",
            "Hợp tác với các đối tác trong khắc phục hậu quả chiến tranh"),
        new("Signing of international agreements in the field of defense",
            "Ký kết thỏa thuận quốc tế trong lĩnh vực quốc phòng"),
        new("External information on defense cooperation", "Công tác thông tin đối ngoại về hợp tác quốc phòng"),
    ];

    private static readonly Bilingual[] Outcomes =
    [
        new("Approved.", "Được phê duyệt."),
        new("Agreed in principle; details to be worked out.", "Đồng ý về chủ trương; giao hoàn thiện nội dung cụ thể."),
        new("Noted.", "Đã ghi nhận."),
        new("An estimate of costs is to be added.", "Yêu cầu bổ sung dự toán kinh phí."),
    ];

    public static IEnumerable<Proposal> All(SampleOptions options)
    {
        for (var quarter = new Quarter(options.FirstYear, 1); quarter.Year <= options.LastYear; quarter = quarter.Plus(1))
        {
            for (var number = 0; number < EachQuarter; number++) yield return Made(quarter, number, options);
        }
    }

    private static Proposal Made(Quarter quarter, int number, SampleOptions options)
    {
        var dice = SplitMix64.For(options.Seed + 41, (ulong)(quarter.Year * 100 + quarter.Number * 10 + number));
        var day = new DateOnly(quarter.Year, quarter.Number * 3 - dice.Below(3), dice.Between(1, 28));
        var subject = Subjects[(quarter.Year * 4 + quarter.Number * 5 + number * 2) % Subjects.Length];
        var isAnswered = day.AddMonths(2).Year <= options.LastYear && dice.Chance(800);
        return new()
        {
            Id = FormattableString.Invariant($"ADVICE-{quarter}-{number + 1}"),
            Secrecy = dice.Below(1000) switch { < 800 => Secrecy.Internal, < 950 => Secrecy.Mat, _ => Secrecy.ToiMat },
            Source = $"Made up for illustration: register of outgoing documents, {quarter}",
            Subject = In(quarter, subject),
            AddressedTo = dice.OneOf<string>(quarter.Year <= LastYearOfExternalCommission
                ? ["GOV-OFFICE", "PARTY-OFFICE", "PRESIDENT-OFFICE", "CCEA", "CMC"]
                : ["GOV-OFFICE", "PARTY-OFFICE", "PRESIDENT-OFFICE", "MOFA", "CMC"]),
            SubmittedOn = dice.Chance(930) ? PartialDate.OfDay(day) : PartialDate.OfMonth(day.Year, day.Month),
            Outcome = isAnswered ? dice.OneOf(Outcomes) : default,
        };
    }

    private static Bilingual In(Quarter quarter, Bilingual subject)
    {
        var roman = quarter.Number switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" };
        var year = quarter.Year.ToString(CultureInfo.InvariantCulture);
        return new($"{subject.English}, Q{quarter.Number}/{year}", $"{subject.Vietnamese}, quý {roman} năm {year}");
    }
}
