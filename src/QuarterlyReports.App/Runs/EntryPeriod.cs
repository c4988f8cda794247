using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.App.Runs;

/// <summary>Which entries of a register a look at one period is about.</summary>
internal static class EntryPeriod
{
    /// <summary>
    /// Whether a date or a period of the entry touches the period. An entry without either is about every period.
    /// </summary>
    public static bool Touches(Register register, RegisterEntry entry, ReviewPeriod? period)
    {
        if (period is null) return true;
        var dates = Texts(register, entry, type => type is FieldType.Day or FieldType.Date).Select(PartialDate.Parse).ToList();
        var periods = Texts(register, entry, type => type is FieldType.Period).ToList();
        if (dates.Count + periods.Count == 0) return true;
        return periods.Any(code => Touches(code, period)) || dates.Any(date => period.Window.Overlaps(date.First, date.Last));
    }

    private static bool Touches(string code, ReviewPeriod period) =>
        ReviewPeriod.TryParse(code, period.Calendar, out var own) && period.Window.Overlaps(own.Window.From, own.Window.Last);

    private static IEnumerable<string> Texts(Register register, RegisterEntry entry, Func<FieldType, bool> isWanted) =>
        register.Fields.Where(field => isWanted(field.Type)).Select(field => field.Text(entry)).OfType<string>();
}
