using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.App.Runs;

/// <summary>Opens the database a run works on.</summary>
internal static class Databases
{
    /// <exception cref="UnusableInputException">There is no database yet; the sentence says how to get one.</exception>
    public static ReviewDatabase Open(Workplace place) => File.Exists(place.DatabasePath)
        ? ReviewDatabase.Open(place.DatabasePath)
        : throw new UnusableInputException(new(
            $"There is no database '{place.DatabasePath}' yet; "
            + "run `qreports init` or `qreports quickstart`, or name another by --database.",
            $"Chưa có cơ sở dữ liệu '{place.DatabasePath}'; "
            + "hãy chạy `qreports init` hoặc `qreports quickstart`, hoặc nêu tệp khác bằng --database."));

    /// <summary>Creates the file and its folder, or brings an older file up to date.</summary>
    public static ReviewDatabase Create(Workplace place)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place.DatabasePath)!); // a full path of a file has a folder
        return ReviewDatabase.Create(place.DatabasePath);
    }
}
