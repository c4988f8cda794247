using System.Text;
using QuarterlyReports.Data.Intake.RoundTrip;
using QuarterlyReports.Office.Spreadsheet.Reading;

namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>
/// One table that can be opened and read as often as needed: a text file with separators, or one sheet of a workbook.
/// </summary>
internal abstract record TableSource(string Path)
{
    /// <summary>What messages call the file: its name, or its path where another file of the import has that name.</summary>
    public string File { get; init; } = System.IO.Path.GetFileName(Path);

    /// <summary>Null for text files.</summary>
    public virtual string? Sheet => null;

    /// <summary>The name that may tell the kind: of the sheet, or of the file without its extension.</summary>
    public string Name => Sheet ?? System.IO.Path.GetFileNameWithoutExtension(Path);

    public abstract IRowSource Open();

    public sealed record OfText(string Path, Encoding Encoding, char Separator) : TableSource(Path)
    {
        public override IRowSource Open() => new CsvRows(Path, Encoding, Separator);
    }

    /// <summary>A sheet of a workbook of Excel 97-2003, by its place among the tabs.</summary>
    public sealed record OfOldSheet(string Path, string SheetName, int Index) : TableSource(Path)
    {
        public override string Sheet => SheetName;

        public override IRowSource Open() => new OldWorkbookRows(Path, Index);
    }

    public sealed record OfSheet(string Path, SheetName SheetName) : TableSource(Path)
    {
        public override string Sheet => SheetName.Name;

        /// <summary>What the workbook held when it was exported; null when it does not say.</summary>
        public ExportedRecords? Exported { get; init; }

        public override IRowSource Open() => new WorkbookRows(Path, SheetName);
    }
}
