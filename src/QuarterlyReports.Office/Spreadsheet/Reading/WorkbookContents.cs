using static System.FormattableString;

namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>The workbook part: its sheets in tab order, where each is kept, and the date system.</summary>
internal sealed class WorkbookContents
{
    private readonly Dictionary<string, string> _partOfSheet = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<SheetName> _sheets = [];
    private readonly Dictionary<string, PartLink> _links;

    private WorkbookContents(Dictionary<string, PartLink> links) => _links = links;

    public IReadOnlyList<SheetName> Sheets => _sheets;

    /// <summary>Whether days are counted from 1904 on, as old Excel for Macintosh did.</summary>
    public bool Counts1904 { get; private set; }

    /// <summary>Null when the workbook has no such part.</summary>
    public string? SharedTextsPart => PartOfKind("sharedStrings");

    /// <summary>Null when the workbook has no such part.</summary>
    public string? StylesPart => PartOfKind("styles");

    public string PartOf(SheetName sheet) => _partOfSheet.TryGetValue(sheet.Name, out var part)
        ? part
        : throw new ArgumentException($"The workbook has no sheet '{sheet.Name}'.", nameof(sheet));

    public static WorkbookContents Read(WorkbookPackage package, WorkbookLimits limits)
    {
        var workbook = WorkbookKind.FindWorkbook(package);
        var contents = new WorkbookContents(package.LinksOf(workbook));
        using var xml = package.Xml(workbook);
        while (xml.Read())
        {
            if (xml.Starts("workbookPr")) contents.Counts1904 = xml.Attribute("date1904") is "1" or "true" or "on";
            if (xml.Starts("sheet")) contents.Add(xml, limits);
        }

        return contents._sheets.Count > 0
            ? contents
            : throw new SpreadsheetException(SpreadsheetProblem.Damaged,
                $"The workbook has no sheet with cells. {Advice.SendAgain}");
    }

    private void Add(XmlPart xml, WorkbookLimits limits)
    {
        if (_sheets.Count >= limits.Sheets)
            throw new SpreadsheetException(SpreadsheetProblem.TooLarge,
                Invariant($"The workbook has more than {limits.Sheets:N0} sheets. {Advice.Split}"));
        var name = xml.Attribute("name") ?? "";
        if (!_links.TryGetValue(xml.RelationshipId() ?? "", out var link) || link.Part is null)
        {
            throw new SpreadsheetException(SpreadsheetProblem.Damaged,
                $"The workbook is damaged: sheet '{name}' has no content. {Advice.Repair}");
        }

        // Chart and dialogue sheets have no cells.
        if (link.Kind != "worksheet") return;
        if (!_partOfSheet.TryAdd(name, link.Part))
        {
            throw new SpreadsheetException(SpreadsheetProblem.Damaged,
                $"The workbook is damaged: it has two sheets named '{name}'. {Advice.Repair}");
        }

        _sheets.Add(new(name, xml.Attribute("state") is "hidden" or "veryHidden"));
    }

    private string? PartOfKind(string kind) => _links.Values.FirstOrDefault(link => link.Kind == kind)?.Part;
}
