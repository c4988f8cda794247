using System.CommandLine;
using System.Globalization;
using QuarterlyReports.App.Runs;

namespace QuarterlyReports.App.Cli.Commands;

internal static class SampleCommand
{
    private const int MostActivities = 10_000_000;

    public static Command For(Door door)
    {
        var activities = door.Value("--activities", "N", new("How many; default 10000.", "Số hoạt động; mặc định 10000."));
        var years = door.Value("--years", "2016..2025", new("From which year to which.", "Từ năm nào đến năm nào."));
        var seed = door.Value("--seed", "S",
            new("The same seed gives the same files; default 1.", "Cùng hạt giống cho cùng tệp; mặc định 1."));
        var output = door.Value("--out", "DIR",
            new("Folder for the files; default sample.", "Thư mục ghi tệp; mặc định sample."));
        var command = door.Command(
            "sample",
            new("Makes up a ministry's records as import files: for training, tests and benchmarks.",
                "Tạo bộ hồ sơ giả định dưới dạng tệp nhập: để tập huấn, kiểm thử và đo tốc độ."),
            "qreports sample --activities 2000 --years 2016..2018 --seed 7 --out sample");
        foreach (var option in new[] { activities, years, seed, output }) command.Add(option);
        command.SetAction(line =>
        {
            var (first, last) = Years(line.GetValue(years) ?? "2016..2025");
            var files = SampleRun.Run(
                door.Workplace(),
                new()
                {
                    Activities = (int)Number("--activities", line.GetValue(activities) ?? "10000", MostActivities),
                    FirstYear = first,
                    LastYear = last,
                    Seed = Number("--seed", line.GetValue(seed) ?? "1", ulong.MaxValue),
                },
                door.FullPath(line.GetValue(output) ?? "sample"),
                door.Outside.Stop);
            foreach (var file in files) door.Speaker.Result(Line(door, file));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Line(Door door, SampleFile file)
    {
        var records = file.Records.ToString(CultureInfo.InvariantCulture);
        var bytes = file.Made.Bytes.ToString(CultureInfo.InvariantCulture);
        var counted = $"{records} {door.Speaker.In("records", "bản ghi")}";
        return $"{door.ShownPath(file.Made.Path)}  {counted}  {bytes} bytes  sha256 {file.Made.Sha256}";
    }

    private static (int First, int Last) Years(string typed)
    {
        var ends = typed.Split("..").Select(Year).ToArray();
        if (ends is [{ } first, { } last] && first <= last) return (first, last);
        if (ends is [{ } only]) return (only, only);
        var (earliest, latest) = (SampleRun.EarliestYear, SampleRun.LatestYear);
        throw new UnusableInputException(new(
            $"'{typed}' is not a run of years; write it like 2016..2025, from {earliest} to {latest}.",
            $"'{typed}' không phải là khoảng năm; hãy viết như 2016..2025, từ {earliest} đến {latest}."));
    }

    private static int? Year(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= SampleRun.EarliestYear and <= SampleRun.LatestYear
            ? year
            : null;

    private static ulong Number(string option, string typed, ulong most) =>
        ulong.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw new UnusableInputException(new(
                $"{option} '{typed}' is not a whole number from 0 to {most}.",
                $"{option} '{typed}' không phải là số nguyên từ 0 đến {most}."));
}
