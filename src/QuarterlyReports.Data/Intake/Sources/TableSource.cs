using System.Text;
using QuarterlyReports.Office.Spreadsheet.Reading;

namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>
/// One table that can be opened and read as often as needed: a text file with separators, or one sheet of a workbook.
/// </summary>
internal abstract record TableSource(string Path)
{
    /// <summary>The file's name without its folder.</summary>
    public string File => System.IO.Path.GetFileName(Path);

    /// <summary>Null for text files.</summary>
    public virtual string? Sheet => null;

    /// <summary>The name that may tell the kind: of the sheet, or of the file without its extension.</summary>
    public string Name => Sheet ?? System.IO.Path.GetFileNameWithoutExtension(Path);

    public abstract IRowSource Open();

    public sealed record OfText(string Path, Encoding Encoding, char Separator) : TableSource(Path)
    {
        public override IRowSource Open() => new CsvRows(Path, Encoding, Separator);
    }

    public sealed record OfSheet(string Path, SheetName SheetName) : TableSource(Path)
    {
        public override string Sheet => SheetName.Name;

        public override IRowSource Open() => new WorkbookRows(Path, SheetName);
    }
}
