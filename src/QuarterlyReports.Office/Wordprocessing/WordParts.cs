using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Office.Packaging;
using static System.FormattableString;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>The parts of one document, related to each other and in the order they are written.</summary>
internal sealed class WordParts
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private const string Words = Office + "wordprocessingml.";

    private readonly Document _document;
    private readonly IPrintedMeasures _measures;
    private readonly ListNumbers _numbers = new();
    private readonly List<PackagePart> _parts = [];
    private readonly PackagePart _root = new("", "", _ => { });
    private readonly PackagePart _main;
    private readonly RunningParts _running;
    private readonly Dictionary<string, (string Id, int Number)> _charts = new(StringComparer.Ordinal);

    public WordParts(Document document, IPrintedMeasures measures)
    {
        (_document, _measures) = (document, measures);
        _main = new("word/document.xml", Words + "document.main+xml", WriteBody);
        _root.Relate("officeDocument", _main);
        _parts.Add(_main);
        AddProperties();
        _running = new(document, _main, measures);
        _parts.AddRange(_running.All);
        foreach (var figure in document.Sections.SelectMany(section => section.Blocks.OfType<Block.Figure>())) AddChart(figure);
        Add("styles", "styles", () => WordStyles.Of(document.LanguageTag));
        var hasFootnotes = Footnotes.Of(document).Any();
        Add("settings", "settings", () => SettingsXml.Of(document.LanguageTag, hasFootnotes));
        if (hasFootnotes) Add("footnotes", "footnotes", () => FootnotesXml.Of(document));
        Add("fontTable", "fontTable", SettingsXml.Fonts);
        // After the document's part: writing that is what fills it.
        Add("numbering", "numbering", _numbers.ToXml);
    }

    public void Write(Stream output) => PackageWriter.Write(output, _root, _parts);

    private void WriteBody(Stream stream) =>
        new DocumentXml(_document, _measures, _numbers) { Running = _running, Charts = _charts }.Write(stream);

    private void AddProperties()
    {
        var properties = new PackageProperties
        {
            Title = WordText.Checked(_document.Properties.Title),
            Subject = WordText.Checked(_document.Properties.Subject),
            Author = WordText.Checked(_document.Properties.Author),
            DocumentDate = _document.Properties.Date,
            LanguageTag = _document.LanguageTag,
        };
        var core = new PackagePart("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
            () => PackagePropertiesXml.CoreOf(properties));
        var app = new PackagePart("docProps/app.xml", Office + "extended-properties+xml", PackagePropertiesXml.App);
        _root.Relate(PartRelationship.CoreProperties, core);
        _root.Relate("extended-properties", app);
        _parts.AddRange([core, app]);
    }

    private void AddChart(Block.Figure figure)
    {
        var number = _charts.Count + 1;
        var drawn = NativeChart.Of(figure.Chart, _document.LanguageTag);
        var data = new PackagePart(Invariant($"word/embeddings/chart{number}.xlsx"), Office + "spreadsheetml.sheet", stream =>
            drawn.Data().Save(stream));
        var workbookId = "";
        var chart = new PackagePart(Invariant($"word/charts/chart{number}.xml"), Office + "drawingml.chart+xml", () =>
            drawn.Markup(new(WordStyles.Sans, _document.LanguageTag), workbookId));
        workbookId = chart.Relate("package", data);
        _charts[figure.Id] = (_main.Relate("chart", chart), number);
        _parts.AddRange([chart, data]);
    }

    private void Add(string kind, string name, Func<XElement> root)
    {
        var part = new PackagePart($"word/{name}.xml", $"{Words}{kind}+xml", root);
        _main.Relate(kind, part);
        _parts.Add(part);
    }
}
