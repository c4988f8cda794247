using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Annexes;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>What the data notes say: how far the records reach, what was counted twice, what is missing.</summary>
internal sealed class NoteFields(ReviewScope scope, RecordWords records)
{
    private const int MostRestated = 12;

    private QuarterReview Review => scope.Review;

    /// <summary>Null when the database holds no activity at all.</summary>
    public Fields? Coverage() => Review.Coverage is not { } coverage ? null : new()
    {
        ["from"] = scope.Book.Dates.InProse(coverage.From),
        ["to"] = scope.Book.Dates.InProse(coverage.Last),
        ["starts_outside"] = Review.Period.Window.From < coverage.From,
        ["ends_outside"] = Review.Period.Window.Last > coverage.Last,
        ["previous_outside"] = IsOutside(Review.Period.Previous, coverage),
        ["last_year_outside"] = IsOutside(Review.Period.LastYear, coverage),
    };

    /// <summary>Records counted in more than one region, or empty.</summary>
    public string RegionOverlap() => Named(Review.Regions.OverlappingRecords);

    public string MechanismOverlap() => Named(Review.Mechanisms.OverlappingRecords);

    /// <summary>"3 activities have", counted and not reviewed for secrecy; or empty.</summary>
    public string Unreviewed() => Review.UnreviewedRecords == 0
        ? ""
        : scope.Words.Count("list.unreviewed", Review.UnreviewedRecords, scope.Book.Numerals.InProse(Review.UnreviewedRecords));

    /// <summary>Records whose title exists in the other language only, or empty.</summary>
    public string Borrowed() =>
        Named([.. Listed().Where(activity => activity.Title.IsBorrowedIn(scope.Book.Language)).Select(activity => activity.Id)]);

    /// <summary>Records that stand for several reports of the same activity, or empty.</summary>
    public string Merged() =>
        Named([.. Review.Activities.Where(counted => counted.FurtherSources.Count > 0).Select(counted => counted.Activity.Id)]);

    /// <summary>Records dated too coarsely for one of the period's quarters, or empty.</summary>
    public string TooCoarse() => Named(Review.QuarterSum?.TooCoarse ?? []);

    /// <summary>Issued figures that the records would not give any more, each as "Name, period: restated: 12 → 13".</summary>
    public List<object> Restated() =>
    [
        .. Changed().Take(MostRestated).Select(figure => new Fields
        {
            ["name"] = scope.Book.Figures.Name(figure.Key),
            ["text"] = scope.Book.Figures.Restated(figure) ?? "",
        }),
    ];

    /// <summary>How many further ones only the workbook names; empty when there are none.</summary>
    public string RestatedBeside() =>
        Changed().Count() - MostRestated is > 0 and var more ? scope.Book.Numerals.InProse(more) : "";

    private IEnumerable<Figure> Changed() => Review.Figures.All.Where(figure => figure.Recount is not null);

    /// <summary>Names of the annex tables whose columns no record can fill, or empty.</summary>
    public string AnnexesLeftOut() => scope.Book.Names.List([.. scope.AnnexColumns.Annexes.Where(code => !IsMade(code))
        .Select(code => Typography.Uncapitalized(AnnexName(code)))]);

    /// <summary>The annex tables that leave out columns for which nothing is recorded, each with these columns.</summary>
    public List<object> AnnexGaps() =>
    [
        .. AnnexTables.All.Where(annex => scope.AnnexColumns.Annexes.Contains(annex.Code, StringComparer.Ordinal))
            .Select(annex => (annex.Code, LeftOut: annex.LeftOut(scope)))
            .Where(annex => annex.LeftOut.Count > 0)
            .Select(annex => new Fields
            {
                ["name"] = AnnexName(annex.Code),
                ["columns"] = string.Join("; ", annex.LeftOut.Select(Heading)),
            }),
    ];

    private static bool IsMade(string code) => AnnexTables.All.Any(annex => annex.Code == code);

    private string AnnexName(string code)
    {
        var phrase = AnnexTable.TitlePhrase(code);
        return scope.Words.Has(phrase) ? scope.Words[phrase] : code;
    }

    // "Funding / Provincial budget": a column without the headings above it says too little.
    private string Heading(AnnexColumn column) => string.Join(" / ", AnnexColumns.Headings(column, scope));

    private static bool IsOutside(ReviewPeriod period, DateWindow coverage) =>
        period.Window.From < coverage.From || period.Window.Last > coverage.Last;

    private IEnumerable<Activity> Listed() =>
        [.. Review.Activities.Concat(Review.Continuing).Select(counted => counted.Activity), .. Review.NotPlaced];

    // The beginning of a long list would be neither complete nor readable.
    private string Named(IReadOnlyList<string> ids) => ids.Count > scope.Settings.RecordsNamedMost
        ? scope.Words.Count("unit.records", ids.Count, scope.Book.Numerals.InProse(ids.Count))
        : records.Records(ids, scope.Settings.RecordsNamedMost);
}
