using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>Rules that hold activities against the programme and the returns of units, once all of them are known.</summary>
public static class LinkRules
{
    public static readonly Rule ProgrammeUnknown = new("programme_unknown", Severity.Warning,
        new("the programme has no item “{found}”", "chương trình không có mục “{found}”"),
        new("the activity counts as outside the programme until it has",
            "hoạt động được tính là ngoài kế hoạch cho đến khi có mục đó"));

    public static readonly Rule CancelledButHeld = new("programme_cancelled_but_held", Severity.Warning,
        new("the item {detail} is cancelled, yet this activity fulfils it",
            "mục {detail} đã hủy nhưng hoạt động này lại thực hiện mục đó"),
        new("it counts as done; correct the item or the activity", "mục được tính là đã thực hiện; hãy sửa mục hoặc hoạt động"));

    public static readonly Rule NilWithRecords = new("nil_with_records", Severity.Warning,
        new("the unit {found} reported nothing for the period, yet record {detail} is its own",
            "đơn vị {found} báo cáo không có nội dung trong kỳ nhưng có bản ghi {detail} của đơn vị"),
        new("expected no records of that unit, or nil = no", "cần không có bản ghi của đơn vị, hoặc nil = no"));

    public static IReadOnlyList<Rule> All { get; } = [ProgrammeUnknown, CancelledButHeld, NilWithRecords];

    /// <summary>In the order of the activities, then of the returns; withdrawn records are left alone.</summary>
    public static IEnumerable<Finding> Check(IReadOnlyList<Activity> activities, RegisterContents registers)
    {
        var held = activities.Where(activity => activity.Status != ActivityStatus.Withdrawn).ToList();
        var items = registers.Of<ProgrammeItem>().Where(item => !item.IsWithdrawn)
            .ToDictionary(item => item.Id, StringComparer.Ordinal);
        return held.SelectMany(activity => OfProgramme(activity, items))
            .Concat(registers.Of<UnitReturn>().Where(unit => !unit.IsWithdrawn).SelectMany(unit => OfReturn(unit, held)));
    }

    private static IEnumerable<Finding> OfProgramme(Activity activity, Dictionary<string, ProgrammeItem> items)
    {
        if (activity.Programme is not { } id) yield break;
        if (!items.TryGetValue(id, out var item))
            yield return new(ProgrammeUnknown, new(Column: "programme_id", Record: activity.Id), id);
        else if (item.Status == ProgrammeStatus.Cancelled && activity.IsHeld)
            yield return new(CancelledButHeld, new(Column: "programme_id", Record: activity.Id), Detail: id);
    }

    private static IEnumerable<Finding> OfReturn(UnitReturn unit, List<Activity> activities)
    {
        if (unit is not { Nil: true, Unit: { } code } || !CoversActivities(unit)) yield break;
        if (!ReviewPeriod.TryParse(unit.Period, ReportingCalendar.CalendarYear, out var period)) yield break;
        var own = activities.FirstOrDefault(activity => activity.IsHeld && period.Window.ContainsWhole(activity.Start)
            && (activity.Unit == code || activity.LeadUnit == code));
        if (own is not null) yield return new(NilWithRecords, new(Column: "nil", Record: unit.Id), code, own.Id);
    }

    private static bool CoversActivities(UnitReturn unit) =>
        unit.Covers is null || string.Equals(unit.Covers, "activities", StringComparison.OrdinalIgnoreCase);
}
