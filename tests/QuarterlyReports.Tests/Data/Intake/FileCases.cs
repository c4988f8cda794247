using System.Text;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Tests.Office;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>Files whose form, not their values, is what a rule is about.</summary>
internal static class FileCases
{
    public const string WithoutStatus = "id,title_en,title_vi,form,start_date,partners\n"
        + "A-1,Talks,Hội đàm,dialogue,2018-03-05,LAO\n";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static IEnumerable<Finding> WithSet(string name, string content)
    {
        var options = Given.WithLists with { SetFields = new Dictionary<string, string> { ["status"] = "completed" } };
        return Given.Activities(Given.File(name, content), options).Reading.Findings.Kept;
    }

    /// <summary>A folder of two files.</summary>
    public static IEnumerable<Finding> Folder(string first, string second)
    {
        var folder = Path.GetDirectoryName(Given.File("1.csv", first))!; // a file made in a folder
        Given.File("2.csv", second);
        return RuleExample.Read(folder);
    }

    public static IEnumerable<Finding> InWindows1258(string content)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return RuleExample.Read(Given.File("a.csv", Encoding.GetEncoding(1258).GetBytes(content)));
    }

    /// <summary>A sheet of activities, and a second one with words only.</summary>
    public static IEnumerable<Finding> Workbook(bool isSecondHidden)
    {
        var workbook = RawWorkbook.WithRows(Rows(["id", "title_en", "title_vi", "form", "status", "start_date", "partners"],
            ["A-1", "Talks", "Hội đàm", "dialogue", "completed", "2018-03-05", "LAO"]));
        workbook.With("xl/worksheets/sheet2.xml",
            $"""<worksheet xmlns="{Main}"><sheetData>{Rows(["How to fill in this form"])}</sheetData></worksheet>""");
        var state = isSecondHidden ? " state=\"hidden\"" : "";
        workbook.Parts["xl/workbook.xml"] = RawWorkbook.WorkbookPart("",
            $"""<sheet name="Records" sheetId="1" r:id="rId1"/><sheet name="Help" sheetId="2" r:id="rId2"{state}/>""");
        workbook.Parts["xl/_rels/workbook.xml.rels"] =
            RawWorkbook.Links(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet2.xml"));
        return RuleExample.Read(Given.File("return.xlsx", workbook.ToStream().ToArray()));
    }

    /// <summary>A sheet with one activity, whose source is the cell given.</summary>
    public static IEnumerable<Finding> WorkbookWithCell(string cell)
    {
        var row = Rows(["A-1", "Talks", "Hội đàm", "dialogue", "completed", "2018-03-05", "LAO"])
            .With("</row>", cell + "</row>");
        var workbook = RawWorkbook.WithRows(
            Rows(["id", "title_en", "title_vi", "form", "status", "start_date", "partners", "source"]) + row);
        return RuleExample.Read(Given.File("return.xlsx", workbook.ToStream().ToArray()));
    }

    /// <summary>Rows of text cells.</summary>
    public static string Rows(params string[][] rows) =>
        string.Concat(rows.Select(
            row => $"<row>{string.Concat(row.Select(text => $"""<c t="inlineStr"><is><t>{text}</t></is></c>"""))}</row>"));
}
