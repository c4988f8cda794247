using System.IO.Compression;
using System.Text;
using QuarterlyReports.Office.Spreadsheet.Reading;

namespace QuarterlyReports.Tests.Office;

/// <summary>A workbook put together part by part, so that a test can make any of them wrong.</summary>
internal sealed class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    public Dictionary<string, string> Parts { get; } = new()
    {
        ["[Content_Types].xml"] = ContentTypes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
        ["_rels/.rels"] = Links(("rId1", "officeDocument", "xl/workbook.xml")),
        ["xl/workbook.xml"] = WorkbookPart("", """<sheet name="Records" sheetId="1" r:id="rId1"/>"""),
        ["xl/_rels/workbook.xml.rels"] = Links(("rId1", "worksheet", "worksheets/sheet1.xml")),
    };

    public static RawWorkbook WithRows(string rows) => new RawWorkbook().Sheet(rows);

    public RawWorkbook Sheet(string rows) =>
        With("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""");

    public RawWorkbook SharedTexts(string items)
    {
        Parts["xl/_rels/workbook.xml.rels"] = Links(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"),
                ("rId3", "styles", "styles.xml"));
        return With("xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{items}</sst>""").Styles("");
    }

    public RawWorkbook Styles(string inside)
    {
        Parts["xl/_rels/workbook.xml.rels"] = Links(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"),
                ("rId3", "styles", "/xl/styles.xml"));
        return With("xl/styles.xml", $"""<styleSheet xmlns="{Main}">{inside}</styleSheet>""");
    }

    public RawWorkbook With(string part, string content)
    {
        Parts[part] = content;
        return this;
    }

    public static string WorkbookPart(string properties, string sheets) =>
        $"""<workbook xmlns="{Main}" xmlns:r="{Office}">{properties}<sheets>{sheets}</sheets></workbook>""";

    public static string ContentTypes(string workbookType) => $"""
        <Types xmlns="{Package}content-types"><Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="{workbookType}"/></Types>
        """;

    public static string Links(params (string Id, string Kind, string Target)[] links) => $"""
        <Relationships xmlns="{Package}relationships">{string.Concat(links.Select(link =>
            $"""<Relationship Id="{link.Id}" Type="{Office}/{link.Kind}" Target="{link.Target}"/>"""))}</Relationships>
        """;

    public MemoryStream ToStream()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in Parts)
            {
                using var part = zip.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        stream.Position = 0;
        return stream;
    }

    /// <summary>The rows of the first sheet.</summary>
    public List<SheetRow> Read() => ReadAll(ToStream());

    public static List<SheetRow> ReadAll(Stream stream)
    {
        using var reader = WorkbookReader.Open(stream);
        return [.. reader.Rows(reader.Sheets[0])];
    }
}
