using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Tests.Office;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>Good and bad examples of the rules that only workbooks can break.</summary>
internal static class WorkbookExamples
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly string[] Header = ["id", "title_en", "title_vi", "form", "status", "start_date", "partners"];
    private static readonly string[] Record = ["A-1", "Talks", "Hội đàm", "dialogue", "completed", "2018-03-05", "LAO"];

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new(FileRules.RowsHidden, () => Read(FileCases.Rows(Header) + FileCases.Rows(Record).With("<row>", "<row hidden=\"1\">")),
            () => Read(FileCases.Rows(Header, Record))),
        new(FileRules.RowRemoved, () => Exported("A-1", "A-2"), () => Exported("A-1")),
    ];

    private static IEnumerable<Finding> Read(string rows) =>
        RuleExample.Read(Given.File("return.xlsx", RawWorkbook.WithRows(rows).ToStream().ToArray()));

    /// <summary>A workbook of one record, whose export held those.</summary>
    private static IEnumerable<Finding> Exported(params string[] ids)
    {
        var workbook = RawWorkbook.WithRows(FileCases.Rows(Header, Record));
        var list = FileCases.Rows(
            [["No records on this sheet."], ["kind", "activities"], [""], .. ids.Select(id => new[] { id })]);
        workbook.With("xl/worksheets/sheet2.xml", $"""<worksheet xmlns="{Main}"><sheetData>{list}</sheetData></worksheet>""");
        workbook.Parts["xl/workbook.xml"] = RawWorkbook.WorkbookPart("",
            """<sheet name="Records" sheetId="1" r:id="rId1"/><sheet name="exported" sheetId="2" r:id="rId2"/>""");
        workbook.Parts["xl/_rels/workbook.xml.rels"] =
            RawWorkbook.Links(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet2.xml"));
        return RuleExample.Read(Given.File("return.xlsx", workbook.ToStream().ToArray()));
    }
}
