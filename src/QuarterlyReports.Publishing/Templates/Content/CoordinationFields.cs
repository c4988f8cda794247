using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>Who reported, who works together, and what is still to do, in readers' words.</summary>
internal sealed class CoordinationFields(ReviewScope scope)
{
    private DateOnly Today => scope.Review.Period.Window.Last;

    /// <summary>
    /// Returns that have not come: "the Navy (activities)", with their period where it is not the review's own; or empty.
    /// </summary>
    public string MissingReturns() => string.Join(
        "; ", InOrder(scope.Review.Returns.Where(standing => standing.IsMissing)).Select(Named));

    private string Named(ReturnStanding standing)
    {
        var covers = Typography.Uncapitalized(Covers(standing));
        var period = scope.Book.Periods.OfCode(standing.Return.Period, scope.Review.Period.Calendar);
        return scope.Words.Fill("names.counted", ("name", Unit(standing)), ("count",
            standing.Return.Period == scope.Review.Period.Code ? covers : $"{Typography.Uncapitalized(period)}, {covers}"));
    }

    /// <summary>The kinds of which every return that was expected has come.</summary>
    public Fields Returned() => new()
    {
        ["activities"] = HasCome("activities"),
        ["deployments"] = HasCome("deployments"),
        ["readiness"] = HasCome("readiness"),
        ["publications"] = HasCome("publications"),
    };

    private bool HasCome(string kind)
    {
        var expected = ReturnStanding.About(kind, scope.Review.Returns);
        return expected.Count > 0 && !expected.Any(standing => standing.IsMissing);
    }

    /// <summary>Units in the order of the list of agencies; those it does not have come last.</summary>
    public IEnumerable<ReturnStanding> InOrder(IEnumerable<ReturnStanding> returns)
    {
        var ranks = scope.Review.References.Agencies.Index()
            .ToDictionary(agency => agency.Item.Code, agency => agency.Index, StringComparer.Ordinal);
        return returns.OrderBy(standing => ranks.GetValueOrDefault(standing.Return.Unit ?? "", int.MaxValue))
            .ThenBy(standing => standing.Return.Id, StringComparer.Ordinal);
    }

    public string Unit(ReturnStanding standing) => Agency(standing.Return.Unit ?? "");

    /// <summary>What the return is about; a kind that nobody knows stays as it was written.</summary>
    public string Covers(ReturnStanding standing)
    {
        if (standing.Return.Covers is not { } kind) return scope.Words["kind.all"];
        var key = "kind." + kind.ToLowerInvariant();
        return scope.Words.Has(key) ? scope.Words[key] : Typography.OneLine(kind);
    }

    public string Remark(ReturnStanding standing) => standing switch
    {
        { IsMissing: true } => scope.Words["return.missing"],
        { IsNil: true } => scope.Words["return.nil"],
        _ => "",
    };

    public string Agencies(WorkingGroup group) => string.Join("; ", group.Agencies.Select(Agency));

    /// <summary>From when to when the group works, as far as is known.</summary>
    public string Time(WorkingGroup group)
    {
        return (group.From, group.To) switch
        {
            ({ } from, { } to) => scope.Book.Dates.InTable(from, to),
            ({ } from, null) => scope.Words.Fill("date.since", ("date", scope.Book.Dates.InTable(from))),
            (null, { } to) => scope.Words.Fill("date.until", ("date", scope.Book.Dates.InTable(to))),
            _ => scope.Words["basis.no_number"],
        };
    }

    /// <summary>Agencies of the list whose name changed in the period's last year, on a day that nobody has confirmed.</summary>
    public IReadOnlyList<Agency> OfUncertainName(IEnumerable<Agency> agencies) =>
        [.. agencies.Where(agency => agency.IsUncertainOn(Today))];

    private string Agency(string codeOrName) => Typography.OneLine(scope.Book.Names.Agency(codeOrName, Today));
}
