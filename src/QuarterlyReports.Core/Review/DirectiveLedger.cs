using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>The ledger of directives as seen from a period (counting rule 22).</summary>
internal sealed class DirectiveLedger : IRegisterCount
{
    private readonly IReadOnlyList<Entry> _entries;

    /// <param name="directives">In any order.</param>
    /// <param name="request">With the ceiling and the calendar that their periods are read by.</param>
    public DirectiveLedger(IEnumerable<Directive> directives, ReviewRequest request)
    {
        var all = directives.ToList();
        var within = all.Where(directive => directive.Secrecy.IsWithin(request.Ceiling)).ToList();
        LeavesOutRecords = within.Count < all.Count;
        _entries = [.. within
            .Where(directive => directive.Status != DirectiveStatus.Withdrawn)
            .Select(directive => Entry.Of(directive, request.Period.Calendar))
            .OfType<Entry>()
            .OrderBy(entry => entry.SetIn.Window.Last)
            .ThenBy(entry => entry.Directive.Id, StringComparer.Ordinal)];
    }

    public bool LeavesOutRecords { get; }

    public IEnumerable<Figure> Figures(WindowCount count)
    {
        var window = count.Window;
        var basis = BasisIn(window);
        return
        [
            Count(FigureKeys.DirectivesOpened, entry => window.Contains(entry.SetIn.Window.Last)),
            Count(FigureKeys.DirectivesImplemented, entry => IsClosedIn(window, entry, DirectiveStatus.Implemented)),
            Count(FigureKeys.DirectivesDropped, entry => IsClosedIn(window, entry, DirectiveStatus.Dropped)),
            Count(FigureKeys.DirectivesCarried, entry => IsAnswerable(window, entry) && entry.IsOpenAfter(window.Last)),
            Count(FigureKeys.DirectivesOpen, entry => IsOpenAfter(entry, window.Last)),
        ];

        Figure Count(FigureKey key, Func<Entry, bool> counts)
        {
            // A directive closed before it was set, by a slip of the pen, makes no register of that time.
            if (basis != Basis.Recorded) return Figure(key, null, []);
            var records = _entries.Where(counts).Select(entry => entry.Directive.Id).ToList();
            return Figure(key, records.Count, records);
        }

        Figure Figure(FigureKey key, int? value, IReadOnlyList<string> records) =>
            new(key, value, FigureUnit.Directives, basis, records) { Kind = AllRegisters.Directives.Name };
    }

    public Basis BasisIn(DateWindow window) =>
        _entries.Any(entry => entry.SetIn.Window.From <= window.Last) ? Basis.Recorded : Basis.NotKept;

    /// <summary>Directives set by the day and not closed on it, in the order they were set.</summary>
    public IReadOnlyList<Directive> OpenAfter(DateOnly day) =>
        [.. _entries.Where(entry => IsOpenAfter(entry, day)).Select(entry => entry.Directive)];

    /// <summary>What is still to do when the period ends: carried over, or set in it.</summary>
    public IReadOnlyList<DirectiveFollowUp> OpenTasks(ReviewPeriod period, IReadOnlyList<CountedActivity> held) =>
        [.. _entries.Where(entry => IsOpenAfter(entry, period.Window.Last)).Select(entry => FollowUp(entry, period, held))];

    /// <summary>Directives set in the period, closed in it or still to do when it ends: all that its figures count.</summary>
    public IReadOnlyList<DirectiveFollowUp> SpokenOf(ReviewPeriod period, IReadOnlyList<CountedActivity> held) =>
        [.. _entries
            .Where(entry => IsOpenAfter(entry, period.Window.Last) || period.Window.Contains(entry.SetIn.Window.Last)
                || (entry.Directive.ClosedOn is { } day && period.Window.Contains(day)))
            .Select(entry => FollowUp(entry, period, held))];

    /// <summary>Directives open when the period began; in a longer period also those set and due within it.</summary>
    public IReadOnlyList<DirectiveFollowUp> FollowUps(ReviewPeriod period, IReadOnlyList<CountedActivity> held) =>
        [.. _entries
            .Where(entry => IsAnswerable(period.Window, entry) && entry.IsOpenAfter(period.Window.From.AddDays(-1)))
            .Select(entry => FollowUp(entry, period, held))];

    /// <summary>Directives set in the period for what comes after it; those due within it are followed up instead.</summary>
    public IReadOnlyList<Directive> SetIn(ReviewPeriod period) =>
        [.. _entries
            .Where(entry => period.Window.Contains(entry.SetIn.Window.Last) && !IsAnswerable(period.Window, entry))
            .Select(entry => entry.Directive)];

    private static DirectiveFollowUp FollowUp(Entry entry, ReviewPeriod period, IReadOnlyList<CountedActivity> held) => new(
        entry.Directive,
        period.LastQuarter.Since(entry.SetIn.LastQuarter),
        entry.DueIn.Window.Last <= period.Window.Last,
        entry.IsOpenAfter(period.Window.Last),
        [.. held.Where(counted => counted.Activity.Directives.Contains(entry.Directive.Id, StringComparer.Ordinal))]);

    // A year has to answer for what its first quarter set and its second was to do.
    private static bool IsAnswerable(DateWindow window, Entry entry) =>
        entry.SetIn.Window.Last < window.From
        || (window.Contains(entry.SetIn.Window.Last) && entry.DueIn.Window.Last <= window.Last);

    private static bool IsOpenAfter(Entry entry, DateOnly day) => entry.SetIn.Window.Last <= day && entry.IsOpenAfter(day);

    private static bool IsClosedIn(DateWindow window, Entry entry, DirectiveStatus status) =>
        entry.Directive.Status == status && entry.Directive.ClosedOn is { } day && window.Contains(day);

    /// <summary>A directive with its periods read.</summary>
    private sealed record Entry(Directive Directive, ReviewPeriod SetIn, ReviewPeriod DueIn)
    {
        /// <summary>
        /// Null when the period it was set in cannot be read: Intake refuses such a record, and no rule could place it.
        /// </summary>
        public static Entry? Of(Directive directive, ReportingCalendar calendar)
        {
            if (!ReviewPeriod.TryParse(directive.SetIn, calendar, out var setIn)) return null;
            return new(directive, setIn, ReviewPeriod.TryParse(directive.DueIn, calendar, out var dueIn) ? dueIn : setIn.Next);
        }

        // Only a day closes a directive: a status without one leaves it open.
        public bool IsOpenAfter(DateOnly day) =>
            Directive.Status == DirectiveStatus.Open || Directive.ClosedOn is not { } closed || closed > day;
    }
}
