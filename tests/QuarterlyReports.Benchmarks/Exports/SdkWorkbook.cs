using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using QuarterlyReports.App.Runs.Exports;

namespace QuarterlyReports.Benchmarks.Exports;

/// <summary>The same rows by the Open XML SDK, one element after the other, as its authors recommend for large sheets.</summary>
internal static class SdkWorkbook
{
    private static readonly HashSet<string> Days = new(["start_date", "end_date", "reported_on"], StringComparer.Ordinal);
    private static readonly HashSet<string> Numbers = new(["people", "women", "cost"], StringComparer.Ordinal);

    public static void Write(ExportTable table, string path)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        var sheet = book.AddNewPart<WorksheetPart>();
        using (var xml = OpenXmlWriter.Create(sheet))
        {
            xml.WriteStartElement(new Worksheet());
            xml.WriteStartElement(new SheetData());
            WriteRow(xml, table.Columns, name => (CellValues.InlineString, name));
            foreach (var row in table.Rows) WriteRow(xml, row, table.Columns);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        book.Workbook = new(new Sheets(new Sheet { Name = table.Name, SheetId = 1, Id = book.GetIdOfPart(sheet) }));
    }

    private static void WriteRow(OpenXmlWriter xml, IReadOnlyList<string?> row, IReadOnlyList<string> columns)
    {
        var column = 0;
        WriteRow(xml, row, text => Typed(columns[column++], text));
    }

    private static void WriteRow(OpenXmlWriter xml, IReadOnlyList<string?> row, Func<string?, (CellValues, string?)> typed)
    {
        xml.WriteStartElement(new Row());
        foreach (var cell in row)
        {
            var (kind, text) = typed(cell);
            if (text is null) xml.WriteElement(new Cell());
            else if (kind == CellValues.Number) xml.WriteElement(new Cell { CellValue = new(text) });
            else xml.WriteElement(new Cell { DataType = kind, InlineString = new(new Text(text)) });
        }

        xml.WriteEndElement();
    }

    private static (CellValues Kind, string? Text) Typed(string column, string? text) => text switch
    {
        null or "" => (CellValues.Number, null),
        _ when Days.Contains(column) => (CellValues.Number, SerialOf(text)),
        _ when Numbers.Contains(column) => (CellValues.Number, text),
        _ => (CellValues.InlineString, text),
    };

    private static string SerialOf(string day) =>
        DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToOADate().ToString(CultureInfo.InvariantCulture);
}
