using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>One review on its way into one document.</summary>
internal sealed record ReviewScope(QuarterReview Review, Phrasebook Book, TemplateSettings Settings, DocumentDetails Details)
{
    public Words Words => Book.Words;

    public Figure Figure(FigureKey key) => Review.Figures[key];
}
