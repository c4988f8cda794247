using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Activities and open tasks by agency; the lines overlap and are no parts of a sum.</summary>
internal static class CoordinationSheet
{
    public static GridSheet Make(WorkbookDraft draft)
    {
        var phrases = draft.Phrases.Words;
        var sheet = ComparedTable.SheetFor(draft, draft.Words.CoordinationSheet, LaidOutSheet.TitleRows);
        sheet.AddTop(phrases["table.agencies"]);
        var table = new ComparedTable(draft, sheet.Grid);
        table.AddHeader(phrases["col.agency"]);
        var first = sheet.Grid.RowCount + 1;
        foreach (var (code, label) in draft.Labels.Agencies.Where(agency => draft.IsSpoken(FigureKeys.Agency(agency.Key))))
            table.Add(FigureKeys.Agency(code), label, cell => draft.Formulas.Line(LineList.Agency, cell));
        table.ShowBars(first, sheet.Grid.RowCount);
        Add(FigureKeys.Joint, draft.Formulas.Joint);
        if (draft.FormulaOf(FigureKeys.OtherUnits) is { } ofOtherUnits) Add(FigureKeys.OtherUnits, ofOtherUnits);
        Add(FigureKeys.NoAgency, draft.Formulas.NoAgency);
        sheet.AddNote(phrases["note.agencies"]);
        sheet.AddHeading(phrases["col.open_tasks"]);
        table.AddHeader(phrases["col.agency"]);
        Add(FigureKeys.DirectivesOpen, draft.Formulas.OpenTasks);
        foreach (var (code, label) in draft.Labels.Agencies.Where(agency => draft.IsSpoken(FigureKeys.AgencyTasks(agency.Key))))
            table.Add(FigureKeys.AgencyTasks(code), label, draft.Formulas.TasksOf);
        ComparedTable.AddNote(draft, sheet);
        return sheet.Grid;

        void Add(FigureKey key, string formula) => table.Add(key, draft.Phrases.Figures.Name(key), _ => formula);
    }
}
