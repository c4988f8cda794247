using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>Picks what concerns one partner or mechanism out of a finished review.</summary>
public static class DossierBuilder
{
    public static Dossier OfPartner(QuarterReview review, string partner)
    {
        var projects = review.Registers.Of<Project>().Where(project => Holds(project.Partners, partner)).ToList();
        var region = review.References.RegionOf(partner, review.Period.Window.Last);
        return new()
        {
            Code = partner,
            IsMechanism = false,
            Activities = [.. review.Activities.Where(counted => HasPartner(counted.Activity, partner))],
            Upcoming = [.. review.Upcoming.Where(activity => HasPartner(activity, partner))],
            Agreements = [.. review.Registers.Of<Agreement>()
                .Where(agreement => agreement.IsSigned && IsKnownBy(agreement.SignedOn, review.Period))
                .Where(agreement => Holds(agreement.Partners, partner))
                .OrderBy(agreement => agreement.SignedOn?.First ?? DateOnly.MinValue)
                .ThenBy(agreement => agreement.Id, StringComparer.Ordinal)],
            Projects = projects,
            Situation = Situation(review, note => region is not null && note.Region == region),
            Directives = Directives(review, directive => directive.Area switch
            {
                DirectiveArea.Region => region is not null && directive.AreaCode == region,
                DirectiveArea.Project => projects.Any(project => project.Id == directive.AreaCode),
                _ => false,
            }),
        };
    }

    public static Dossier OfMechanism(QuarterReview review, string mechanism) => new()
    {
        Code = mechanism,
        IsMechanism = true,
        Activities = [.. review.Activities.Where(counted => Holds([.. counted.Mechanisms, .. counted.Margins], mechanism))],
        Upcoming = [.. review.Upcoming.Where(activity => activity.Mechanisms.Any(link => link.Code == mechanism))],
        Agreements = [],
        Projects = [],
        Situation = Situation(review, note => note.Mechanism == mechanism),
        Directives = Directives(review, directive =>
            directive.Area == DirectiveArea.Mechanism && directive.AreaCode == mechanism),
    };

    private static bool HasPartner(Activity activity, string partner) =>
        activity.Partners.Any(link => link.Code == partner && !link.IsObserver);

    private static bool IsKnownBy(PartialDate? date, ReviewPeriod period) =>
        date is not { } known || known.First <= period.Window.Last;

    private static List<SituationNote> Situation(QuarterReview review, Func<SituationNote, bool> concerns) =>
        [.. review.Registers.Of<SituationNote>()
            .Where(note => note.Date is { } date && review.Period.Window.Overlaps(date.First, date.Last))
            .Where(concerns)
            .OrderBy(note => note.Date)
            .ThenBy(note => note.Id, StringComparer.Ordinal)];

    private static List<Directive> Directives(QuarterReview review, Func<Directive, bool> concerns) =>
        [.. review.OpenTasks.Select(task => task.Directive).Where(concerns)];

    private static bool Holds(IReadOnlyList<string> codes, string code) => codes.Contains(code, StringComparer.Ordinal);
}
