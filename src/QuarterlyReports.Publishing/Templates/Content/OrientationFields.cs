using System.Diagnostics;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>Orientations: those followed up and those that this review sets.</summary>
internal sealed class OrientationFields(ReviewScope scope, RecordWords records)
{
    public List<object> FollowUps() => [.. scope.Review.FollowUps.Select(followUp => new Fields
    {
        ["text"] = records.Text(followUp.Directive.Text),
        ["owner"] = Owner(followUp.Directive),
        ["due"] = Due(followUp.Directive),
        ["status"] = Status(followUp),
        ["progress"] = records.Text(followUp.Directive.Progress),
        ["evidence"] = Evidence(followUp),
    })];

    /// <summary>
    /// Directives of the period that several agencies answer for, or that are about the work of an agency with others: followed
    /// up, newly set or open, each once.
    /// </summary>
    public List<object> JointTasks() => [.. scope.Review.FollowUps.Concat(scope.Review.OpenTasks)
        .DistinctBy(task => task.Directive.Id, StringComparer.Ordinal)
        .Where(task => task.Directive.Owners.Count > 1 || task.Directive.Area == DirectiveArea.Agency)
        .Select(task => new Fields
        {
            ["text"] = records.Sentence(task.Directive.Text),
            ["owner"] = Owner(task.Directive),
            ["status"] = Standing(task),
        })];

    public List<object> OpenTasks() => [.. scope.Review.OpenTasks.Select(task => new Fields
    {
        ["text"] = records.Text(task.Directive.Text),
        ["owner"] = Owner(task.Directive),
        ["due"] = Due(task.Directive),
        ["status"] = OpenStatus(task),
    })];

    public List<object> Orientations() => [.. scope.Review.Orientations.Select(directive => new Fields
    {
        ["text"] = Marks.Place(RecordWords.AnchorOf(AllRegisters.Directives, directive.Id)) + records.Sentence(directive.Text),
        ["owner"] = Owner(directive),
        // What is due in the very next period needs no word: the section is about it.
        ["due"] = directive.DueIn == scope.Review.Period.Next.Code ? "" : Typography.Uncapitalized(Due(directive)),
    })];

    public string Owner(Directive directive) =>
        string.Join("; ", directive.Owners.Select(owner =>
            Typography.OneLine(scope.Book.Names.Agency(owner, scope.Review.Period.Window.Last))));

    /// <summary>"Carried over (due); set 2 quarters ago"; "Implemented, 29/06/2018; set 1 quarter ago".</summary>
    public string Status(DirectiveFollowUp followUp)
    {
        var status = followUp.IsCarriedOver
            ? $"{scope.Words["status.carried"]} ({DueWords(followUp)})"
            : Closed(followUp.Directive);
        return $"{status}; {Age(followUp)}";
    }

    /// <summary>Of a task that is open when the period ends: "Open (due); set 2 quarters ago".</summary>
    public string OpenStatus(DirectiveFollowUp task)
    {
        var status = $"{scope.Words["status.open"]} ({DueWords(task)})";
        return task.AgeQuarters > 0 ? $"{status}; {Age(task)}" : status;
    }

    /// <summary>What was said of it, and why it was dropped if it was.</summary>
    public string Progress(DirectiveFollowUp followUp)
    {
        if (followUp.LacksProgress) return scope.Words["status.lacks_progress"];
        var progress = records.Sentence(followUp.Directive.Progress);
        if (followUp.IsCarriedOver || followUp.Directive.Reason is not { } reason) return progress;
        // A reason in the same words would say it twice.
        if (records.Clause(reason).Equals(records.Clause(followUp.Directive.Progress), StringComparison.OrdinalIgnoreCase))
            return progress;
        var why = scope.Words.Fill("status.reason", ("reason", records.Sentence(reason)));
        return progress.Length == 0 ? why : $"{progress} {why}";
    }

    /// <summary>Of an open task; of one that is only being set, what was done later is for a later review to say.</summary>
    public string ProgressSoFar(DirectiveFollowUp task) => task.AgeQuarters > 0 ? Progress(task) : "";

    /// <summary>The text, with the agencies that answer for it.</summary>
    public string TextWithOwner(Directive directive)
    {
        var owner = Owner(directive);
        return owner.Length == 0
            ? records.Text(directive.Text)
            : scope.Words.Fill("orientation.owner", ("text", records.Sentence(directive.Text)), ("owner", owner));
    }

    /// <summary>The period whose review set it, by name; a code that cannot be read stays a code.</summary>
    public string SetIn(Directive directive) => Period(directive.SetIn);

    /// <summary>The period it is due in, by name; a code that cannot be read stays a code.</summary>
    public string Due(Directive directive) => Period(directive.DueIn);

    public string Evidence(DirectiveFollowUp followUp) =>
        records.Records([.. followUp.Evidence.Select(counted => counted.Activity.Id)], scope.Settings.EvidenceNamedMost);

    private string Standing(DirectiveFollowUp task) => task.IsCarriedOver ? OpenStatus(task) : Status(task);

    private string Age(DirectiveFollowUp followUp) =>
        scope.Words.Count("age.quarters", followUp.AgeQuarters, scope.Book.Numerals.InProse(followUp.AgeQuarters));

    // Due in the last quarter of the review it is due; due before that it is overdue.
    private string DueWords(DirectiveFollowUp followUp)
    {
        var period = scope.Review.Period;
        if (!followUp.IsDue) return scope.Words["status.not_due"];
        return ReviewPeriod.TryParse(followUp.Directive.DueIn, period.Calendar, out var due)
            && due.Window.Last < period.Window.Last
            ? scope.Words.Fill("status.overdue", ("period", Typography.Uncapitalized(scope.Book.Periods.InHeading(due))))
            : scope.Words["status.due"];
    }

    // Who closed it is the office's own business.
    private string Closed(Directive directive) => string.Join(", ", new[]
    {
        scope.Words[StatusKey(directive.Status)],
        directive.ClosedOn is { } day ? scope.Book.Dates.InTable(day) : null,
        scope.Review.Request.Edition == Edition.Internal && directive.ClosedBy is { } name ? records.Person(name) : null,
    }.OfType<string>());

    private string Period(string code) => scope.Book.Periods.OfCode(code, scope.Review.Period.Calendar);

    private static string StatusKey(DirectiveStatus status) => status switch
    {
        DirectiveStatus.Open => "status.open",
        DirectiveStatus.Implemented => "status.implemented",
        DirectiveStatus.Dropped => "status.dropped",
        DirectiveStatus.Withdrawn => "status.withdrawn",
        _ => throw new UnreachableException($"No words for {status}."),
    };
}
