using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.RoundTrip;
using QuarterlyReports.Office.Spreadsheet.Reading;

namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>Finds the tables of a file and the header of each, and says what it leaves out.</summary>
internal sealed class TableFinder(IReadOnlyList<KindLayout> layouts, FindingList findings)
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>Every table with its header; a header that no kind knows is null.</summary>
    public IEnumerable<(TableSource Source, Header? Header)> TablesOf(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (!stream.CanSeek) throw NotKept(path);
        if (stream.Length == 0) throw new IntakeException(new(
            $"{Path.GetFileName(path)} is empty; export it again with its records.",
            $"{Path.GetFileName(path)} là tệp rỗng; hãy xuất lại tệp cùng các bản ghi."));
        if (OldWorkbook.IsOne(stream)) return OldSheetsOf(path);
        return IsWorkbook(path, stream) ? SheetsOf(path) : [TextOf(path, stream)];
    }

    // A zip or an old binary workbook whatever its name says; and whatever calls itself a workbook, which its reader then judges.
    private static bool IsWorkbook(string path, FileStream stream)
    {
        Span<byte> start = stackalloc byte[4];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return start[..read] is [(byte)'P', (byte)'K', 3 or 5, 4 or 6] or [0xD0, 0xCF, 0x11, 0xE0]
            || Path.GetExtension(path).StartsWith(".xls", StringComparison.OrdinalIgnoreCase);
    }

    private List<(TableSource, Header?)> OldSheetsOf(string path) => Readable(
        OldWorkbook.Sheets(path).Select((sheet, index) =>
            (sheet, (TableSource)new TableSource.OfOldSheet(path, sheet.Name, index))));

    private List<(TableSource, Header?)> SheetsOf(string path)
    {
        using var workbook = Workbooks.Open(path);
        var exported = workbook.Sheets.Select(sheet => ExportedRecords.Read(new(path, sheet)))
            .FirstOrDefault(read => read is not null);
        return Readable(workbook.Sheets.Select(sheet =>
            (sheet, (TableSource)new TableSource.OfSheet(path, sheet) { Exported = exported })));
    }

    private List<(TableSource, Header?)> Readable(IEnumerable<(SheetName Name, TableSource Source)> sheets)
    {
        var tables = new List<(TableSource Source, Header? Header)>();
        foreach (var (name, source) in sheets)
        {
            if (name.IsHidden) findings.Add(new(FileRules.SheetHidden, new(source.File, name.Name)));
            else tables.Add(WithHeader(source));
        }

        // An explanation beside the records is no fault; a workbook with nothing but explanations is.
        if (tables.Any(table => table.Header is not null)) tables.RemoveAll(IsWithoutHeader);
        return tables;
    }

    private bool IsWithoutHeader((TableSource Source, Header? Header) table)
    {
        if (table.Header is null) findings.Add(new(FileRules.SheetSkipped, new(table.Source.File, table.Source.Sheet)));
        return table.Header is null;
    }

    private (TableSource, Header?) TextOf(string path, FileStream stream)
    {
        var name = Path.GetFileName(path);
        var encoding = TextEncodings.Of(stream) ?? throw new IntakeException(new(
            $"{name} is not a text file; save it from the spreadsheet program as .xlsx or as CSV in UTF-8.",
            $"{name} không phải là tệp văn bản; hãy lưu lại từ phần mềm bảng tính dạng .xlsx hoặc CSV UTF-8."));
        var isOld = encoding.CodePage == TextEncodings.Windows1258.CodePage;
        if (isOld && DamagedUtf8.LineOf(stream) is { } line) throw Damaged(name, line);
        if (isOld) findings.Add(new(FileRules.OldVietnameseEncoding, new(name)));
        return Separators.Select(separator => new TableSource.OfText(path, encoding, separator))
            .Select(source => ((TableSource)source, HeaderOf(source)))
            .MaxBy(table => table.Item2?.Score ?? 0);
    }

    private Header? HeaderOf(TableSource.OfText source)
    {
        using var rows = new CsvRows(source.Path, source.Encoding, source.Separator) { StopsAtFault = true };
        return HeaderFinder.Find(rows, layouts);
    }

    private (TableSource, Header?) WithHeader(TableSource source)
    {
        using var rows = source.Open();
        return (source, HeaderFinder.Find(rows, layouts));
    }

    private static IntakeException NotKept(string path) => new(new(
        $"'{path}' is a pipe or device, which can be read only once; save it as a .csv or .xlsx file and name that.",
        $"'{path}' là ống dẫn hoặc thiết bị, chỉ đọc được một lần; hãy lưu thành tệp .csv hoặc .xlsx rồi nêu tệp đó."));

    private static IntakeException Damaged(string name, int line) => new(new(
        $"{name}, line {line}: the text is UTF-8 with bytes in this line that are not, so letters were lost on its way; "
        + "export the file again, or correct the line and save as UTF-8.",
        $"{name}, dòng {line}: văn bản là UTF-8 nhưng dòng này có byte không đúng, nên đã mất chữ trên đường gửi; "
        + "hãy xuất lại tệp, hoặc sửa dòng đó và lưu dạng UTF-8."));
}
