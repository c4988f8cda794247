using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>The ledger of orientations, counted as plainly as rule 22 reads.</summary>
internal sealed class PlainDirectives(
    IReadOnlyList<Directive> visible, ReportingCalendar calendar, PlainAgencies agencies)
{
    public IEnumerable<(string Key, PlainFigure Figure)> CountIn(DateWindow window)
    {
        var known = visible.Where(directive => directive.Status != DirectiveStatus.Withdrawn && SetIn(directive) is not null)
            .OrderBy(directive => SetIn(directive)!.Value.Last).ThenBy(directive => directive.Id, StringComparer.Ordinal)
            .ToList();
        var isKept = known.Any(directive => SetIn(directive)!.Value.From < window.Until);

        yield return Put("directives.opened", directive => IsInside(SetIn(directive)!.Value.Last));
        yield return Put("directives.implemented", directive => IsClosedInside(directive, DirectiveStatus.Implemented));
        yield return Put("directives.dropped", directive => IsClosedInside(directive, DirectiveStatus.Dropped));
        yield return Put("directives.carried",
            directive => !IsClosedByTheEnd(directive) && (IsOfBefore(directive) || IsDueInside(directive)));
        yield return Put("directives.open", IsOpenAtTheEnd);
        foreach (var agency in agencies.Codes)
        {
            yield return Put($"agency.{agency}.open_tasks", directive => IsOpenAtTheEnd(directive)
                && directive.Owners.Any(owner => agencies.On(owner, window.Last) == agency));
        }

        (string, PlainFigure) Put(string key, Func<Directive, bool> counts)
        {
            var ids = known.Where(counts).Select(directive => directive.Id).ToList();
            return (key, isKept ? new(ids.Count, Basis.Recorded, ids) : new(null, Basis.NotKept, []));
        }

        bool IsOpenAtTheEnd(Directive directive) =>
            SetIn(directive)!.Value.Last < window.Until && !IsClosedByTheEnd(directive);

        bool IsOfBefore(Directive directive) => SetIn(directive)!.Value.Last < window.From;

        bool IsDueInside(Directive directive) => IsInside(SetIn(directive)!.Value.Last) && DueBy(directive) < window.Until;

        bool IsInside(DateOnly day) => day >= window.From && day < window.Until;

        bool IsClosedInside(Directive directive, DirectiveStatus status) =>
            directive.Status == status && directive.ClosedOn is { } day && IsInside(day);

        bool IsClosedByTheEnd(Directive directive) =>
            directive.Status != DirectiveStatus.Open && directive.ClosedOn is { } day && day < window.Until;
    }

    private DateOnly DueBy(Directive directive)
    {
        if (ReviewPeriod.TryParse(directive.DueIn, calendar, out var due)) return due.Window.Last;
        return ReviewPeriod.TryParse(directive.SetIn, calendar, out var set) ? set.Next.Window.Last : DateOnly.MaxValue;
    }

    private DateWindow? SetIn(Directive directive) =>
        ReviewPeriod.TryParse(directive.SetIn, calendar, out var period) ? period.Window : null;
}
