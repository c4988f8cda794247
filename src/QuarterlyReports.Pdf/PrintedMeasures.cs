using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Pdf.Layout.Lines;
using QuarterlyReports.Pdf.Layout.Tables;

namespace QuarterlyReports.Pdf;

/// <summary>The measures of a document as the PDF prints it.</summary>
public sealed class PrintedMeasures : IPrintedMeasures
{
    private readonly TypeMeasurer _measurer;
    private readonly string _languageTag;
    private readonly IReadOnlyDictionary<string, string> _pageLabels;
    private readonly IReadOnlyDictionary<string, TableMeasure> _tables;

    /// <param name="style">Paper, margins and type; null for those of an official Vietnamese document.</param>
    /// <exception cref="DocumentException">The document cannot be drawn whole.</exception>
    public PrintedMeasures(Document document, FontLibrary fonts, PageStyle? style = null)
    {
        (_measurer, _languageTag) = (new(fonts), document.LanguageTag);
        var pages = style ?? new PageStyle();
        var placed = DocumentLayout.Place(document, _measurer, pages, fonts.Hyphenation);
        _pageLabels = placed.Destinations.ToDictionary(
            place => place.Name, place => placed.Pages[place.PageIndex].Label, StringComparer.Ordinal);
        var torn = TornTables.Of(placed);
        _tables = document.Sections
            .SelectMany(section => section.Blocks.OfType<Block.Table>().Select(table => (section.Orientation, table.Content)))
            .Index()
            .ToDictionary(
                table => table.Item.Content.Id,
                table => Measure(table.Item.Content, pages.Body(table.Item.Orientation).Width, !torn.Contains(table.Index)),
                StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public string PageLabelOf(string id) => _pageLabels[id];

    /// <inheritdoc/>
    public TableMeasure TableOf(string id) => _tables[id];

    /// <inheritdoc/>
    public double WidthPoints(string words, double sizePoints, Emphasis emphasis = Emphasis.None) =>
        _measurer.WidthPoints(TextStyle.Serif(sizePoints, lineHeight: 1, emphasis).Face(), sizePoints, words);

    private TableMeasure Measure(TableContent table, double width, bool isWhole)
    {
        var grid = TableGrid.Of(table, _measurer, width, _languageTag);
        return new(grid.Look.SizePoints, [.. table.Columns.Select((_, column) => grid.Width(column, span: 1))], isWhole)
        {
            NumberInsets = new NumberPlaces(grid, _measurer, _languageTag).InsetsOf(table),
        };
    }
}
