using System.Globalization;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Cli;

/// <summary>Keeps the details of a bug where only the user can read them, for whoever mends it.</summary>
internal static class BugLog
{
    /// <summary>Returns the one sentence that says so.</summary>
    public static Bilingual Write(Exception bug, Outside outside)
    {
        var moment = outside.Clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);
        var path = Path.Combine(outside.LogFolder, $"qreports-bug-{moment}.log");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var log = new StreamWriter(path, options);
            log.WriteLine(bug);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return new(
                $"This is a bug in qreports ({bug.GetType().Name}); its details could not be logged in '{outside.LogFolder}'.",
                $"Đây là lỗi của chương trình ({bug.GetType().Name}); không ghi được chi tiết vào '{outside.LogFolder}'.");
        }

        return new(
            $"This is a bug in qreports; its details are in '{path}', please send them to whoever maintains the program.",
            $"Đây là lỗi của chương trình; chi tiết ở '{path}', hãy gửi cho người phụ trách chương trình.");
    }
}
