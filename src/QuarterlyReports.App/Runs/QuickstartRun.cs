using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Storage;
using QuarterlyReports.Data.Storage.Registers;

namespace QuarterlyReports.App.Runs;

/// <summary>The whole path on the sample data: database, import, and the review of the first quarter of 2018.</summary>
public static class QuickstartRun
{
    private static readonly ReviewPeriod FirstQuarterOf2018 =
        ReviewPeriod.OfQuarter(new(2018, 1), ReportingCalendar.CalendarYear);

    /// <summary>Run again, it doubles nothing and makes the same files.</summary>
    public static QuickstartResult Run(Workplace place, string outputFolder, CancellationToken stop)
    {
        InitRun.Run(place, stop);
        var import = ImportRun.Run(place, new() { Paths = [place.SampleDataFolder], TimeZone = "Asia/Ho_Chi_Minh" }, stop);
        if (import.IsRefused) throw new UnusableInputException(import.Sentence);
        var files = ReviewRun.Run(
            place,
            new()
            {
                Request = new() { Period = FirstQuarterOf2018 },
                Languages = [Language.English, Language.Vietnamese],
                Formats = ReviewFormats.Available,
                Template = "quarterly-review",
                OutputFolder = outputFolder,
            },
            stop);
        using var database = Databases.Open(place);
        return new(
            new ActivityStore(database).Touching(null, Secrecy.TuyetMat).Count(),
            new RegisterStore(database).Within<Directive>(Secrecy.TuyetMat).Count,
            files);
    }
}
