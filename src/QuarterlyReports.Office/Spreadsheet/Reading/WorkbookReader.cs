namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>
/// Reads an Excel workbook (.xlsx) from anywhere: row by row, in memory that does not grow with the sheet, and within limits that
/// a file made to do harm cannot pass. Every fault of the file is a <see cref="SpreadsheetException"/>; faults of the disk pass
/// through.
/// </summary>
public sealed class WorkbookReader : IDisposable
{
    private readonly WorkbookPackage _package;
    private readonly WorkbookContents _contents;
    private readonly WorkbookLimits _limits;
    private readonly Lazy<CellParser> _cellParser;
    private Stream? _ownStream;

    private WorkbookReader(WorkbookPackage package, WorkbookLimits limits)
    {
        _package = package;
        _limits = limits;
        _contents = WorkbookContents.Read(package, limits);
        _cellParser = new(() => new(
            SharedTexts.Read(package, _contents.SharedTextsPart, limits),
            DateStyles.Read(package, _contents.StylesPart, limits),
            _contents.Counts1904));
    }

    /// <summary>
    /// The worksheets in the order of their tabs, hidden ones included; chart sheets have no rows and are left out.
    /// </summary>
    public IReadOnlyList<SheetName> Sheets => _contents.Sheets;

    /// <summary>Opens a workbook on disk.</summary>
    public static WorkbookReader Open(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            var reader = Open(stream);
            reader._ownStream = stream;
            return reader;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Opens a workbook. The stream must be able to seek, and stays the caller's to dispose.</summary>
    public static WorkbookReader Open(Stream stream) => Open(stream, WorkbookLimits.Default);

    internal static WorkbookReader Open(Stream stream, WorkbookLimits limits)
    {
        if (!stream.CanSeek) throw new ArgumentException("A workbook is read from a stream that can seek.", nameof(stream));
        var package = WorkbookPackage.Open(stream, limits);
        try
        {
            return new(package, limits);
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The rows of one of <see cref="Sheets"/>, read while they are asked for. Rows without any cell may be absent.
    /// </summary>
    public IEnumerable<SheetRow> Rows(SheetName sheet)
    {
        using var xml = _package.Xml(_contents.PartOf(sheet));
        var parser = new SheetRowParser(xml, _cellParser.Value, sheet.Name, _limits);
        while (parser.TryRead(out var row)) yield return row;
    }

    public void Dispose()
    {
        _package.Dispose();
        _ownStream?.Dispose();
    }
}
