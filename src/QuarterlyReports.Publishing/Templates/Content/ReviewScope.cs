using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Annexes;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>One review on its way into one document.</summary>
internal sealed record ReviewScope(QuarterReview Review, Phrasebook Book, TemplateSettings Settings, DocumentDetails Details)
{
    public AnnexColumns AnnexColumns { get; init; } = AnnexColumns.None;

    /// <summary>Null in every document but a dossier.</summary>
    public Dossier? Dossier { get; init; }

    public Words Words => Book.Words;

    /// <summary>Whether the database holds anything for the period: else its figures are dashes, not zeros.</summary>
    public bool IsKept => Figure(FigureKeys.Held).Basis == Basis.Recorded;

    /// <summary>Whether nothing is recorded because a return has not come.</summary>
    public bool LacksReturn => Figure(FigureKeys.Held).Basis == Basis.NoReturn;

    /// <summary>Compared periods of which activities are on record; nothing can be set beside the others.</summary>
    public IReadOnlyList<ComparedTime> Comparable => [.. ComparedTime.Beside(Review.Period).Where(HasRecords)];

    /// <summary>Compared periods of which there are none.</summary>
    public IReadOnlyList<ComparedTime> Incomparable =>
        [.. ComparedTime.Beside(Review.Period).Where(time => !HasRecords(time))];

    /// <summary>The sentence of a place without activities; none held, none reported and none kept never look the same.</summary>
    public string NothingHere => Words[IsKept ? "row.none" : LacksReturn ? "row.no_return" : "row.not_kept"];

    public Figure Figure(FigureKey key) => Review.Figures[key];

    private bool HasRecords(ComparedTime time) => Figure(time.Of(FigureKeys.Held)).Basis == Basis.Recorded;

    /// <summary>The figure as the cell of a table prints it, leading to its records.</summary>
    public string InTable(FigureKey key)
    {
        var figure = Figure(key);
        var number = Book.Figures.InTable(figure);
        return figure is { Value: > 0, Records.Count: > 0 } ? Marks.Figure(key.Text, number) : number;
    }
}
