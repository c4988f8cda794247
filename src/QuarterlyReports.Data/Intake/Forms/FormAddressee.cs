using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>For whom a form is made: what stands above its rows before anybody has typed.</summary>
/// <param name="Unit">Code of the reporting unit; null leaves the cell for the unit to fill in.</param>
/// <param name="Period">Code of the period, such as 2018-Q2; null leaves the cell for the unit to fill in.</param>
public sealed record FormAddressee(string? Unit = null, string? Period = null)
{
    public static readonly FormAddressee Anybody = new();

    /// <summary>The code of a unit by its code or name; when there is none, the one that was probably meant, if any.</summary>
    public static (string? Code, Bilingual? Likely) UnitOf(string text, ReferenceLists lists)
    {
        var agencies = new CodeBooks(lists).Agencies;
        return agencies.TryFind(text, out var code) ? (code, null) : (null, agencies.LikelyFor(text));
    }
}
