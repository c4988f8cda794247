using System.Diagnostics;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Pdf;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Publishing.Templates;

namespace QuarterlyReports.App.Runs;

/// <summary>Prints one review in any format and language. Template and fonts are read once, and only when something asks for them.</summary>
internal sealed class ReviewPress(Workplace place, ReviewOrder order, QuarterReview review)
{
    private readonly Lazy<ReviewTemplate> _template = new(() => new(place.TemplatesFolder, order.Template));
    private readonly Lazy<FontLibrary> _fonts = new(() => new(Path.Combine(place.TemplatesFolder, "fonts")));

    /// <summary>Returns the number of pages or sheets; null where the format has neither.</summary>
    /// <param name="language">Null only for a format that is the same in every language.</param>
    public int? Print(string format, Language? language, Stream output) => (format, language) switch
    {
        ("json", _) => PrintJson(output),
        ("pdf", { } spoken) => PrintPdf(spoken, output),
        _ => throw new UnreachableException($"No press for {format}."),
    };

    private int? PrintJson(Stream output)
    {
        FiguresJson.Write(review, output);
        return null;
    }

    private int? PrintPdf(Language language, Stream output) =>
        new PdfRenderer(_fonts.Value).Render(_template.Value.Build(review, language, order.Document), output);
}
