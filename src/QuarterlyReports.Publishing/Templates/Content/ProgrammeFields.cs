using System.Diagnostics;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>Items of the approved programme in readers' words.</summary>
internal sealed class ProgrammeFields(ReviewScope scope, RecordWords records)
{
    /// <summary>What was planned for the period and not done in it: some of every line, for the annex lists all.</summary>
    public List<object> Left() => [.. Named(NotDone, scope.Settings.PlannedNamedMost).Select(planned => new Fields
    {
        ["text"] = records.Clause(planned.Item.Title),
        ["date"] = Time(planned.Item),
        ["status"] = Typography.Uncapitalized(Standing(planned, PeriodInProse)),
        ["reason"] = Reason(planned).Length == 0 ? "" : records.Clause(planned.Item.Reason),
    })];

    /// <summary>"5 further planned activities are listed", or empty when all are named.</summary>
    public string MoreLeft()
    {
        var more = NotDone.Count - scope.Settings.PlannedNamedMost;
        return more <= 0 ? "" : scope.Words.Count("list.more_planned", more, scope.Book.Numerals.InProse(more));
    }

    /// <summary>"240 planned items" of the period that follows, or empty.</summary>
    public string NextPlanned() => scope.Review.NextProgramme.Count is > 0 and var planned
        ? scope.Words.Count("unit.programme_items", planned, scope.Book.Numerals.InProse(planned))
        : "";

    /// <summary>"21 planned items are" moved from this period into the one that follows, or empty.</summary>
    public string PostponedIntoNext()
    {
        var next = scope.Review.Period.Next.Window;
        var postponed = scope.Review.Programme.Count(planned =>
            planned.Standing == ProgrammeStanding.Moved
            && ReviewPeriod.TryParse(planned.Item.MovedTo, scope.Review.Period.Calendar, out var to)
            && next.Contains(to.Window.From) && next.Contains(to.Window.Last));
        return postponed == 0 ? "" : scope.Words.Count("list.postponed", postponed, scope.Book.Numerals.InProse(postponed));
    }

    /// <summary>By the lines of the programme's table, then the order of partners and mechanisms, then the time.</summary>
    public IReadOnlyList<PlannedItem> InOrder(IEnumerable<PlannedItem> items)
    {
        var references = scope.Review.References;
        List<string> lines = [.. new ProgrammeLines(references).All];
        var partners = references.Partners.Index().ToDictionary(partner => partner.Item.Code, partner => partner.Index);
        var mechanisms = references.Mechanisms.Index()
            .ToDictionary(mechanism => mechanism.Item.Code, mechanism => mechanism.Index);
        return [.. items.OrderBy(planned => lines.IndexOf(planned.Line))
            .ThenBy(planned => PlaceOf(planned.Item.Partners.Count > 0 ? planned.Item.Partners[0] : null, partners))
            .ThenBy(planned => PlaceOf(planned.Item.Mechanism, mechanisms))
            .ThenBy(planned => planned.Item.Period, StringComparer.Ordinal)
            .ThenBy(planned => planned.Item.PlannedStart is null)
            .ThenBy(planned => planned.Item.PlannedStart)
            .ThenBy(planned => planned.Item.Id, StringComparer.Ordinal)];

        static int PlaceOf(string? code, Dictionary<string, int> places) =>
            code is null ? -1 : places.GetValueOrDefault(code, int.MaxValue);
    }

    public string Title(ProgrammeItem item) => records.Text(item.Title);

    /// <summary>The planned days, else the planned period.</summary>
    public string Time(ProgrammeItem item) => item.PlannedStart is { } start
        ? scope.Book.Dates.InTable(start, item.PlannedEnd)
        : scope.Book.Periods.OfCode(item.Period, scope.Review.Period.Calendar);

    public string Lead(ProgrammeItem item) => item.LeadUnit is { } unit
        ? Typography.OneLine(scope.Book.Names.Agency(unit, scope.Review.Period.Window.Last))
        : "";

    /// <summary>"Done"; "Postponed to Q3/2018".</summary>
    public string Standing(PlannedItem planned) => Standing(planned, Period);

    /// <summary>Why it was moved or cancelled; what was done after all needs no reason any more.</summary>
    public string Reason(PlannedItem planned) =>
        planned.Standing is ProgrammeStanding.Moved or ProgrammeStanding.Cancelled ? records.Text(planned.Item.Reason) : "";

    private string Standing(PlannedItem planned, Func<string?, string> period) => planned.Standing switch
    {
        ProgrammeStanding.Done => scope.Words["plan.done"],
        ProgrammeStanding.Moved when planned.Item.MovedTo is { } to => scope.Words.Fill("plan.moved_to", ("period", period(to))),
        ProgrammeStanding.Moved => scope.Words["plan.moved"],
        ProgrammeStanding.Cancelled => scope.Words["plan.cancelled"],
        ProgrammeStanding.Open => scope.Words["plan.open"],
        _ => throw new UnreachableException($"No words for {planned.Standing}."),
    };

    public string Activities(PlannedItem planned) =>
        records.Records([.. planned.Activities.Select(counted => counted.Activity.Id)], scope.Settings.EvidenceNamedMost);

    // In turns, the first of every line before the second of any: a list of one neighbor alone would single it out.
    private static IEnumerable<PlannedItem> Named(IReadOnlyList<PlannedItem> items, int most)
    {
        var named = items.GroupBy(planned => planned.Line)
            .SelectMany(line => line.Index())
            .OrderBy(planned => planned.Index)
            .Take(most)
            .Select(planned => planned.Item)
            .ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return items.Where(named.Contains);
    }

    private IReadOnlyList<PlannedItem> NotDone =>
        InOrder(scope.Review.Programme.Where(planned => planned.Standing != ProgrammeStanding.Done));

    private string PeriodInProse(string? code) => ReviewPeriod.TryParse(code, scope.Review.Period.Calendar, out var period)
        ? scope.Book.Periods.InProse(period)
        : Period(code);

    private string Period(string? code) =>
        Typography.Uncapitalized(scope.Book.Periods.OfCode(code, scope.Review.Period.Calendar));
}
