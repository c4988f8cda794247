using System.Collections.Concurrent;
using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Annexes;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Filling;
using QuarterlyReports.Publishing.Templates.Markdown;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates;

/// <summary>
/// A named template: the words and the order of a review's document, in both languages. Read once, used for any number of
/// reviews.
/// </summary>
public sealed class ReviewTemplate
{
    private readonly string _templates;
    private readonly string _name;
    private readonly string _folder;
    private readonly Lazy<TemplateSettings> _settings;
    private readonly Lazy<AnnexColumns> _annexColumns;
    private readonly ConcurrentDictionary<Language, Lazy<TemplateFiller>> _fillers = new();

    /// <param name="templates">The templates folder, with the phrases and one folder a template.</param>
    /// <param name="name">Such as quarterly-review.</param>
    /// <exception cref="TemplateException">There is no such template.</exception>
    public ReviewTemplate(string templates, string name)
    {
        _templates = templates;
        _name = name;
        _folder = Path.Combine(templates, name);
        if (!IsName(name) || !Directory.Exists(_folder))
            throw new TemplateException($"There is no template '{name}'. {Likely.Hint(name, NamesIn(templates))}");
        _settings = new(() => TemplateSettings.Read(_folder));
        _annexColumns = new(() => AnnexColumns.Read(templates));
    }

    /// <summary>Whether its documents want small type and narrow margins, so that they stand on one page.</summary>
    public bool IsCompact => _settings.Value.IsCompact;

    /// <exception cref="TemplateException">A mistake in the template, with its file and line.</exception>
    public Document Build(QuarterReview review, Language language, DocumentDetails details, Dossier? dossier = null)
    {
        if (_settings.Value.IsDossier != dossier is not null) throw NotForThis();
        CheckPeriod(review.Period);
        var book = new Phrasebook(
            Words.Load(_templates, language), review.References, _settings.Value.PadsSmallCounts, review.Registers);
        var scope = new ReviewScope(review, book, _settings.Value, details)
        {
            AnnexColumns = _annexColumns.Value,
            Dossier = dossier,
        };
        var official = new OfficialParts(scope);
        var (sections, lists) = DocumentReader.Read(scope, FillerOf(language).Fill(scope, ReviewFields.Of(scope)));
        return new()
        {
            LanguageTag = book.Words.LanguageTag,
            Properties = official.Properties(),
            Marks = official.Marks(),
            Sections = sections,
            RecordLists = lists,
            RecordListsTitle = book.Words["doc.records"],
            FootnotesTitle = book.Words["doc.footnotes"],
            FootnoteReturn = book.Words["doc.footnote.return"],
        };
    }

    private TemplateException NotForThis() => new(_settings.Value.IsDossier
        ? $"The template '{_name}' is about one partner or mechanism. Use `qreports brief`, which names one."
        : $"The template '{_name}' is not about one partner or mechanism. Use `qreports review`.");

    private void CheckPeriod(ReviewPeriod period)
    {
        if (_settings.Value.PeriodFrom is not { } from || period.Window.From == from) return;
        throw new TemplateException(string.Create(
            CultureInfo.InvariantCulture,
            $"The template '{_name}' speaks of the time since {from:yyyy-MM-dd}, "
            + $"and the period begins on {period.Window.From:yyyy-MM-dd}. "
            + $"Write {from:yyyy-MM-dd}..{period.Window.Last:yyyy-MM-dd}, or use another template."));
    }

    private TemplateFiller FillerOf(Language language) =>
        _fillers.GetOrAdd(language, wanted => new(() => new(TemplateSource.Read(_templates, _name, wanted)))).Value;

    // A name is one folder: no way up or across.
    private static bool IsName(string name) => TemplateSource.IsName(name);

    private static IEnumerable<string> NamesIn(string templates) => Directory.Exists(templates)
        ? Directory.EnumerateFiles(templates, "settings.txt", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)) ?? "")
        : [];
}
