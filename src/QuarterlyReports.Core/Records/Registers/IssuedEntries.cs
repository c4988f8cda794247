using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records.Registers;

/// <summary>
/// Whether a change of a register's entry would alter a review that has been issued. An entry that lives on, such as an agreement
/// or a task, is updated long after the review that spoke of it: fields of its later life touch only the days that they name.
/// </summary>
public static class IssuedEntries
{
    /// <summary>Whether the review held the entry, or would hold it now.</summary>
    /// <param name="issued">The period of the review.</param>
    /// <param name="before">Null for a new entry.</param>
    /// <param name="after">The same entry with its new values.</param>
    public static bool Holds(this IssuedPeriod issued, RegisterEntry? before, RegisterEntry after)
    {
        if (!after.Secrecy.IsWithin(issued.Ceiling) && before?.Secrecy.IsWithin(issued.Ceiling) != true) return false;
        var register = AllRegisters.Of(after);
        if (before is null) return SpansInto(issued, register, after);
        var changed = register.Columns.Differences(before, after).ToList();
        return changed.TrueForAll(field => register.LaterFields.Contains(field.Name, StringComparer.Ordinal))
            && Equals(before.StatusUntil(issued.Period.Window.Last), after.StatusUntil(issued.Period.Window.Last))
            ? changed.Exists(field =>
                MovesWithin(issued, field.Name == register.UntilField, field.Text(before), field.Text(after)))
            : SpansInto(issued, register, before) || SpansInto(issued, register, after);
    }

    // An end that moves touches every day between where it was and where it is; any other date only itself.
    private static bool MovesWithin(IssuedPeriod issued, bool isEnd, string? before, string? after)
    {
        var (old, now) = (DateIn(before), DateIn(after));
        if (!isEnd) return Lies(issued, old) || Lies(issued, now);
        if (old is null && now is null) return false;
        var (first, last) = (old ?? Never, now ?? Never);
        if (last < first) (first, last) = (last, first);
        return issued.Period.Window.Overlaps(first.First, last.Last);
    }

    private static bool SpansInto(IssuedPeriod issued, Register register, RegisterEntry entry)
    {
        var since = TextOf(register, register.SinceField, entry);
        if (register.IsSincePeriod) return SpansInto(issued, register, entry, since);
        if (DateIn(TextOf(register, register.DueField, entry)) is { } due && Reaches(issued, due.Last, entry)) return true;
        if (DateIn(since) is not { } date) return false;
        return register.UntilField is null || register.DueField is not null
            ? Lies(issued, date)
            : Reaches(issued, date.First, entry);
    }

    // What lives on was set when its period ended, by the review of it.
    private static bool SpansInto(IssuedPeriod issued, Register register, RegisterEntry entry, string? since) =>
        ReviewPeriod.TryParse(since, issued.Period.Calendar, out var period)
        && (register.UntilField is null ? Contains(issued, period.Window) : Reaches(issued, period.Window.Last, entry));

    private static bool Reaches(IssuedPeriod issued, DateOnly first, RegisterEntry entry)
    {
        var register = AllRegisters.Of(entry);
        var last = (DateIn(TextOf(register, register.UntilField, entry)) ?? Never).Last;
        return last >= first && issued.Period.Window.Overlaps(first, last);
    }

    // What is planned for a year belongs to the review of the year, not to that of a quarter in it.
    private static bool Contains(IssuedPeriod issued, DateWindow window) =>
        issued.Period.Window.From <= window.From && window.Until <= issued.Period.Window.Until;

    private static bool Lies(IssuedPeriod issued, PartialDate? date) =>
        date is { } known && issued.Period.Window.Overlaps(known.First, known.Last);

    private static PartialDate Never => PartialDate.OfDay(DateOnly.MaxValue);

    private static PartialDate? DateIn(string? text) => PartialDate.TryParse(text, out var date) ? date : null;

    private static string? TextOf(Register register, string? name, RegisterEntry entry) =>
        name is not null && register.Columns.TryGet(name, out var field) ? field.Text(entry) : null;
}
