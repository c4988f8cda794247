using QuarterlyReports.Office.Charts;
using QuarterlyReports.Office.Packaging;
using static System.FormattableString;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>The parts of one workbook, related to each other, each made when its turn to be written comes.</summary>
internal sealed class WorkbookParts
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private const string Spreadsheet = Office + "spreadsheetml.";

    private readonly WorkbookWriter _workbook;
    private readonly StyleRegistry _styles = new();
    private readonly List<PackagePart> _parts = []; // made and not yet written
    private readonly List<(Sheet Sheet, string Id)> _sheets = [];
    private readonly PackagePart _root = new("", "", _ => { });
    private readonly PackagePart _book;
    private readonly List<string> _pivotCaches = []; // relationship ids
    private int _tables;
    private int _drawings;
    private int _charts;

    public WorkbookParts(WorkbookWriter workbook)
    {
        _workbook = workbook;
        _book = new("xl/workbook.xml", Spreadsheet + "sheet.main+xml",
            () => WorkbookXml.Of(_sheets, workbook.Names, _pivotCaches));
        _root.Relate("officeDocument", _book);
        AddProperties();
    }

    /// <returns>How many sheets there are.</returns>
    public int Write(Stream output)
    {
        PackageWriter.Write(output, _root, InOrder());
        return _sheets.Count;
    }

    private IEnumerable<PackagePart> InOrder()
    {
        foreach (var sheet in _workbook.Sheets)
        {
            SheetNameRules.CheckNew(sheet.Name, _sheets.Select(known => known.Sheet.Name));
            AddSheet(sheet);
            foreach (var part in _parts) yield return part;
            _parts.Clear();
        }

        // Last: writing the sheets is what fills the styles and tells how many sheets there are.
        var styles = new PackagePart("xl/styles.xml", Spreadsheet + "styles+xml", () => StylesXml.Of(_styles, _workbook.Font));
        _book.Relate("styles", styles);
        yield return styles;
        yield return _book;
    }

    private void AddProperties()
    {
        var core = new PackagePart("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
            () => PackagePropertiesXml.CoreOf(_workbook.Properties));
        var app = new PackagePart("docProps/app.xml", Office + "extended-properties+xml", PackagePropertiesXml.App);
        _root.Relate(PartRelationship.CoreProperties, core);
        _root.Relate("extended-properties", app);
        _parts.AddRange([core, app]);
    }

    private void AddSheet(Sheet sheet)
    {
        var xml = new SheetXml(sheet, _workbook.Font, _styles) { IsActive = _sheets.Count == 0 };
        var part = new PackagePart(Invariant($"xl/worksheets/sheet{_sheets.Count + 1}.xml"), Spreadsheet + "worksheet+xml",
            xml.Write);
        _parts.Add(part);
        _sheets.Add((sheet, _book.Relate("worksheet", part)));
        if (sheet is ISheetTable table) xml.TableId = part.Relate("table", TablePart(table));
        if (sheet.Charts.Count > 0) xml.DrawingId = part.Relate("drawing", DrawingPart(sheet.Charts));
        foreach (var pivot in sheet.Pivots) AddPivot(part, pivot);
    }

    // The definition tells what the records hold, so it is written first; both read the rows of the source themselves.
    private void AddPivot(PackagePart sheet, SheetPivot pivot)
    {
        var (number, cache) = (_pivotCaches.Count + 1, new PivotCacheXml(pivot));
        var records = new PackagePart(
            Invariant($"xl/pivotCache/pivotCacheRecords{number}.xml"), Spreadsheet + "pivotCacheRecords+xml", cache.WriteRecords);
        var recordsId = "";
        var definition = new PackagePart(Invariant($"xl/pivotCache/pivotCacheDefinition{number}.xml"),
            Spreadsheet + "pivotCacheDefinition+xml", () => cache.Definition(recordsId));
        recordsId = definition.Relate("pivotCacheRecords", records);
        var table = new PackagePart(Invariant($"xl/pivotTables/pivotTable{number}.xml"), Spreadsheet + "pivotTable+xml",
            () => PivotTableXml.Of(pivot, number));
        table.Relate("pivotCacheDefinition", definition);
        sheet.Relate("pivotTable", table);
        _pivotCaches.Add(_book.Relate("pivotCacheDefinition", definition));
        _parts.AddRange([definition, records, table]);
    }

    private PackagePart TablePart(ISheetTable table)
    {
        var id = ++_tables;
        var part = new PackagePart(Invariant($"xl/tables/table{id}.xml"), Spreadsheet + "table+xml", () => table.TableXml(id));
        _parts.Add(part);
        return part;
    }

    private PackagePart DrawingPart(IReadOnlyList<SheetChart> charts)
    {
        var placed = new List<(SheetChart Chart, string Id)>();
        var drawing = new PackagePart(Invariant($"xl/drawings/drawing{++_drawings}.xml"), Office + "drawing+xml", () =>
            DrawingXml.Of(placed));
        _parts.Add(drawing);
        foreach (var chart in charts)
        {
            var xml = new ChartXml(chart, new(_workbook.Font.Name, _workbook.Properties.LanguageTag));
            var part = new PackagePart(Invariant($"xl/charts/chart{++_charts}.xml"), Office + "drawingml.chart+xml", xml.ToXml);
            _parts.Add(part);
            placed.Add((chart, drawing.Relate("chart", part)));
        }

        return drawing;
    }
}
