using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records;

/// <summary>A Vietnamese body under the name it bore between two dates.</summary>
/// <param name="Successor">Code of the body that took over its work; null when it still exists.</param>
/// <param name="Certainty">"unconfirmed" when a date needs checking.</param>
/// <param name="Aliases">Other spellings that reports use for it.</param>
/// <param name="DisplayOrder">The order of the list it was loaded from; never alphabetical.</param>
public sealed record Agency(
    string Code, Bilingual Name, string Kind, PartialDate? ValidFrom, PartialDate? ValidTo, string? Successor, string? Certainty,
    IReadOnlyList<string> Aliases, int DisplayOrder)
{
    public bool HoldsOn(DateOnly day) =>
        (ValidFrom is not { } from || from.First <= day) && (ValidTo is not { } to || day <= to.Last);

    /// <summary>The name changed in the day's year, and nobody knows on which day of it.</summary>
    public bool IsUncertainOn(DateOnly day) => IsYear(ValidFrom, day.Year) || IsYear(ValidTo, day.Year);

    private static bool IsYear(PartialDate? date, int year) =>
        date is { Precision: DatePrecision.Year } known && known.First.Year == year;
}
