using System.Diagnostics;
using QuarterlyReports.Core.Calendar;
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

    public List<object> Orientations() => [.. scope.Review.Orientations.Select(directive => new Fields
    {
        ["text"] = records.Text(directive.Text),
        ["owner"] = Owner(directive),
        // What is due in the very next period needs no word: the section is about it.
        ["due"] = directive.DueIn == scope.Review.Period.Next.Code ? "" : Due(directive),
    })];

    public string Owner(Directive directive) =>
        string.Join("; ", directive.Owners.Select(owner => Typography.OneLine(scope.Book.Names.Agency(owner))));

    /// <summary>"Implemented"; "Carried over, due, set 2 quarters ago".</summary>
    public string Status(DirectiveFollowUp followUp)
    {
        var status = followUp.IsCarriedOver ? "status.carried" : StatusKey(followUp.Directive.Status);
        var due = followUp.IsDue ? "status.due" : "status.not_due";
        var age = scope.Words.Count("age.quarters", followUp.AgeQuarters, scope.Book.Numerals.InTable(followUp.AgeQuarters));
        return followUp.IsCarriedOver ? $"{scope.Words[status]} ({scope.Words[due]}); {age}" : $"{scope.Words[status]}; {age}";
    }

    /// <summary>The period it is due in, by name; a code that cannot be read stays a code.</summary>
    public string Due(Directive directive) => ReviewPeriod.TryParse(directive.DueIn, scope.Review.Period.Calendar, out var due)
        ? scope.Book.Periods.InHeading(due)
        : Typography.OneLine(directive.DueIn);

    public string Evidence(DirectiveFollowUp followUp) =>
        records.Records([.. followUp.Evidence.Select(counted => counted.Activity.Id)], scope.Settings.EvidenceNamedMost);

    private static string StatusKey(DirectiveStatus status) => status switch
    {
        DirectiveStatus.Open => "status.open",
        DirectiveStatus.Implemented => "status.implemented",
        DirectiveStatus.Dropped => "status.dropped",
        DirectiveStatus.Withdrawn => "status.withdrawn",
        _ => throw new UnreachableException($"No words for {status}."),
    };
}
