using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Annexes;

/// <summary>
/// Conferences and workshops, those held in Vietnam apart from those attended abroad; one of which nobody knows where it was held
/// stands among these and says so.
/// </summary>
internal static class ConferenceAnnexes
{
    public static readonly AnnexTable Hosted = new AnnexTable<Conference>("conferences_hosted")
    {
        Rows = scope => scope.Review.Conferences.Where(conference => conference.IsHosted == true),
        Quiet = scope => Quiet(scope, "row.no_conference_hosted"),
        Cells = Cells(),
    };

    public static readonly AnnexTable Attended = new AnnexTable<Conference>("conferences_attended")
    {
        Rows = scope => scope.Review.Conferences.Where(conference => conference.IsHosted != true),
        Quiet = scope => Quiet(scope, "row.no_conference_attended"),
        // Of a conference abroad, the people recorded are the Vietnamese delegation.
        Cells = new Dictionary<int, AnnexCell<Conference>>(Cells())
        {
            [5] = new((conference, words) => words.Number(conference.Activity.People), 0.9, ColumnAlignment.Number),
        },
    };

    private static string? Quiet(ReviewScope scope, string phrase) => scope.IsKept ? scope.Words[phrase] : null;

    private static string PlaceOf(Conference conference, AnnexWords words) => conference.IsHosted is null
        ? words.Scope.Words["annex.place_not_recorded"]
        : words.Records.Place(conference.Activity);

    private static Dictionary<int, AnnexCell<Conference>> Cells() => new()
    {
        [2] = new((conference, words) => words.Records.LinkedTitle(conference.Activity), 3),
        [4] = new((conference, words) => words.Records.Text(conference.Activity.Outcome), 3.4),
        [8] = new((conference, words) => words.Records.PartnersOf(conference.Activity), 1.8),
        [9] = new((conference, words) => words.Records.Date(conference.Activity), 1.3),
        [10] = new(PlaceOf, 1.1),
        [14] = new((conference, words) => words.Report(conference.Activity.Source, conference.Activity.ReportedOn), 1.6),
        [15] = new((conference, words) => words.InProgramme([conference.Activity]), 1.2),
    };
}
