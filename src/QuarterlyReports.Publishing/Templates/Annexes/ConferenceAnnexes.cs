using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Annexes;

/// <summary>Conferences and workshops, those held in Vietnam apart from those attended.</summary>
internal static class ConferenceAnnexes
{
    public static readonly AnnexTable Hosted = new AnnexTable<Conference>("conferences_hosted")
    {
        Rows = review => review.Conferences.Where(conference => conference.IsHosted),
        Quiet = Quiet,
        EmptyWeight = 0.9,
        Cells = Cells(),
    };

    public static readonly AnnexTable Attended = new AnnexTable<Conference>("conferences_attended")
    {
        Rows = review => review.Conferences.Where(conference => !conference.IsHosted),
        Quiet = Quiet,
        EmptyWeight = 0.9,
        // Of a conference abroad, the people recorded are the Vietnamese delegation.
        Cells = new Dictionary<int, AnnexCell<Conference>>(Cells())
        {
            [5] = new((conference, words) => words.Number(conference.Activity.People), 0.9, ColumnAlignment.Number),
        },
    };

    private static string Quiet(ReviewScope scope) => scope.IsKept ? scope.Words["row.no_conference"] : scope.NothingHere;

    private static Dictionary<int, AnnexCell<Conference>> Cells() => new()
    {
        [2] = new((conference, words) => words.Records.LinkedTitle(conference.Activity), 3),
        [4] = new((conference, words) => words.Records.Text(conference.Activity.Outcome), 3.4),
        [8] = new((conference, words) => words.Records.PartnersOf(conference.Activity), 1.3),
        [9] = new((conference, words) => words.Records.Date(conference.Activity), 1.1),
        [10] = new((conference, words) => words.Records.Place(conference.Activity), 1.1),
        [14] = new((conference, words) => words.Report(conference.Activity.Source, conference.Activity.ReportedOn), 1),
        [15] = new((conference, _) => AnnexWords.InProgramme([conference.Activity]), 0.9),
    };
}
