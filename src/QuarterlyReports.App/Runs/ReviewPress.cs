using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Pdf;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Publishing.Html;
using QuarterlyReports.Publishing.Templates;
using QuarterlyReports.Publishing.Templates.Wording;
using QuarterlyReports.Publishing.Word;
using QuarterlyReports.Publishing.Workbook;

namespace QuarterlyReports.App.Runs;

/// <summary>
/// Prints one review in any format and language. Template and fonts are read once, and only when something asks for them. Two
/// languages can be printed at once.
/// </summary>
internal sealed class ReviewPress(Workplace place, ReviewOrder order, QuarterReview review)
{
    private static readonly Bilingual WorkbookDescription = new(
        "The figures of the review and the records behind them", "Số liệu của báo cáo và các bản ghi làm căn cứ");

    private readonly Lazy<ReviewTemplate> _template = new(() => new(place.TemplatesFolder, order.Template));
    private readonly Lazy<string> _figuresDigest = new(() => DigestOf(review));
    private readonly ConcurrentDictionary<Language, Document> _documents = new();
    private readonly Lazy<FontLibrary> _fonts = new(() => new(Path.Combine(place.TemplatesFolder, "fonts"))
    {
        Hyphenation = new(Path.Combine(place.TemplatesFolder, "hyphenation")),
    });

    private PageStyle? Style => _template.Value.IsCompact ? PageStyle.Compact : null;

    /// <summary>Returns the number of pages or sheets; null where the format has neither.</summary>
    /// <param name="language">Null only for a format that is the same in every language.</param>
    public int? Print(string format, Language? language, Stream output) => (format, language) switch
    {
        ("json", _) => PrintJson(output),
        ("pdf", { } spoken) => Draw(new PdfRenderer(_fonts.Value, Style) { Attachments = Attachments(spoken) }, spoken, output),
        ("docx", { } spoken) => Draw(new WordRenderer(_fonts.Value), spoken, output),
        ("xlsx", { } spoken) => PrintWorkbook(spoken, output),
        ("html", { } spoken) => Draw(new HtmlRenderer(), spoken, output),
        _ => throw new UnreachableException($"No press for {format}."),
    };

    private int? PrintJson(Stream output)
    {
        FiguresJson.Write(review, output);
        return null;
    }

    // Of the same bytes that the format json prints: whoever has both files can compare them.
    private static string DigestOf(QuarterReview review)
    {
        using var json = new MemoryStream();
        FiguresJson.Write(review, json);
        return Convert.ToHexStringLower(SHA256.HashData(json.GetBuffer().AsSpan(0, (int)json.Length)));
    }

    private int? PrintWorkbook(Language language, Stream output)
    {
        var phrases = new Phrasebook(
            Words.Load(place.TemplatesFolder, language), review.References, registers: review.Registers);
        var workbook = ReviewWorkbook.Make(review, phrases, new()
        {
            DocumentDate = order.Document.Date,
            DocumentNumber = order.Document.Number,
            Author = order.Document.IssuingBody.IsEmpty ? null : order.Document.IssuingBody.In(language),
            IsPreliminary = order.Document.IsPreliminary,
            FiguresDigest = _figuresDigest.Value,
        });
        return workbook.Save(output);
    }

    private IReadOnlyList<PdfAttachment> Attachments(Language language)
    {
        if (!order.AttachesWorkbook) return [];
        using var workbook = new MemoryStream();
        PrintWorkbook(language, workbook);
        return
        [
            new(
                ReviewFileNames.For(order, language, "xlsx"),
                WorkbookDescription.In(language),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                workbook.ToArray()),
        ];
    }

    private int? Draw(IDocumentRenderer renderer, Language language, Stream output)
    {
        try
        {
            return renderer.Render(DocumentIn(language), output);
        }
        catch (DocumentException failure) when (UnprintableRecord.Find(review, failure) is { } named)
        {
            throw named;
        }
    }

    // Every format draws the same document, so it is built once a language.
    private Document DocumentIn(Language language) => _documents.GetOrAdd(
        language, _ => _template.Value.Build(review, language, order.Document, order.About?.In(review)));
}
