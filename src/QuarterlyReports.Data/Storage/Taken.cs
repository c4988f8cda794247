using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>Why a record cannot be called by its id: other records of other units are.</summary>
internal static class Taken
{
    public static Bilingual Refusal(string id, string withUnit) => new(
        $"The id '{id}' is taken, and so is '{withUnit}'.", $"Mã '{id}' đã được dùng, mã '{withUnit}' cũng vậy.");
}
