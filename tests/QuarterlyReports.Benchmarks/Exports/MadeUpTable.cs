using System.Globalization;
using QuarterlyReports.App.Runs.Exports;

namespace QuarterlyReports.Benchmarks.Exports;

/// <summary>Rows of twenty columns as an office exports them: texts in two languages, codes, days, numbers and blanks.</summary>
internal static class MadeUpTable
{
    private static readonly string[] Columns =
    [
        "id", "title_en", "title_vi", "form", "status", "start_date", "end_date", "partners", "mechanisms", "level", "country",
        "place", "lead_unit", "people", "women", "cost", "currency", "outcome_vi", "reported_on", "source",
    ];

    private static readonly string[] Forms = ["visit_out", "visit_in", "dialogue", "training", "port_call", "conference"];
    private static readonly string[] Levels = ["minister", "deputy_minister", "service", "expert", "department"];
    private static readonly string[] Partners = ["LAO", "KHM", "CHN", "RUS", "USA", "IND", "JPN", "KOR", "AUS", "FRA; GBR"];

    private static readonly string[] Outcomes =
    [
        "Hai bên thống nhất đẩy mạnh hợp tác về quản lý, bảo vệ biên giới.",
        "Hoạt động diễn ra an toàn, đúng kế hoạch.",
        "Thống nhất các ưu tiên hợp tác về quân y trong thời gian tới & trao đổi đoàn.",
        "",
    ];

    public static ExportTable Of(int rows) => new("activities", Columns, Enumerable.Range(1, rows).Select(Row));

    // What one row holds follows from its number alone.
    private static string?[] Row(int number)
    {
        var random = (uint)number * 2654435761u;
        var day = new DateOnly(2016, 1, 1).AddDays((int)((long)number * 3650 / 1_048_576));
        var partner = Partners[random % 10];
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"GS-{day.Year}-{number:000000}"),
            $"Working visit to {partner}, group {random % 5000}",
            $"Đoàn công tác thăm {partner}, nhóm {random % 5000}",
            Forms[random % 6], "completed", Text(day), Text(day.AddDays((int)(random % 5))), partner,
            random % 7 == 0 ? "ADMM-PLUS" : null, Levels[random % 5], "VNM", random % 3 == 0 ? "Hà Nội" : "Đà Nẵng",
            $"Quân khu {random % 9 + 1}", Text(random % 60 + 1), random % 2 == 0 ? Text(random % 12) : null,
            random % 4 == 0 ? Text(random % 900 * 500_000) : null, random % 4 == 0 ? "VND" : null,
            Outcomes[random % 4], Text(day.AddDays(30)), $"Made up for illustration: return of {day.Year}-Q{(day.Month + 2) / 3}",
        ];
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
