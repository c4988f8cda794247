using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Strength by mission over the sheet of deployments, and the readiness of units.</summary>
internal static class StrengthSheet
{
    public static GridSheet Make(WorkbookDraft draft)
    {
        var phrases = draft.Phrases.Words;
        var sheet = ComparedTable.SheetFor(draft, draft.Words.StrengthSheet, LaidOutSheet.TitleRows);
        sheet.AddTop(phrases["table.peacekeeping"]);
        var table = new ComparedTable(draft, sheet.Grid);
        table.AddHeader(phrases["col.mission"]);
        foreach (var mission in draft.Review.Peacekeeping.Missions.Where(mission => IsSpoken(draft, mission)))
            Add(draft, table, mission);
        Add(draft, table, FigureKeys.AllMissions);
        sheet.AddNote(phrases["note.strength"]);
        sheet.AddHeading(phrases["table.readiness"]);
        AddReadiness(draft, sheet);
        ComparedTable.AddNote(draft, sheet);
        return sheet.Grid;
    }

    private static void Add(WorkbookDraft draft, ComparedTable table, string mission)
    {
        var formulas = draft.Strength;
        Live(FigureKeys.Personnel(mission), formulas.Personnel(mission), isSum: true);
        Live(FigureKeys.PersonnelNotRecorded(mission), formulas.PersonnelNotRecorded(mission));
        Live(FigureKeys.Women(mission), formulas.Women(mission));
        Live(FigureKeys.WomenNotRecorded(mission), formulas.WomenNotRecorded(mission));
        Live(FigureKeys.UnitPersonnel(mission), formulas.UnitPersonnel(mission));
        Live(FigureKeys.IndividualPersonnel(mission), formulas.IndividualPersonnel(mission));
        Live(FigureKeys.Rotated(mission), formulas.Rotated(mission));
        Live(FigureKeys.RotatedOut(mission), formulas.RotatedOut(mission));
        Live(FigureKeys.Highest(mission), formulas.Highest(mission));
        Live(FigureKeys.PersonDays(mission), formulas.PersonDays(mission));

        void Live(FigureKey key, string formula, bool isSum = false) =>
            table.Add(key, draft.Phrases.Figures.Name(key), _ => formula, isSum);
    }

    private static bool IsSpoken(WorkbookDraft draft, string mission) =>
        draft.IsSpoken(FigureKeys.Highest(mission)) || draft.IsSpoken(FigureKeys.PersonnelNotRecorded(mission))
        || draft.Review.Figures[FigureKeys.Personnel(mission)] is { Value: null, Basis: Basis.Recorded };

    private static void AddReadiness(WorkbookDraft draft, LaidOutSheet sheet)
    {
        var keys = draft.Review.Peacekeeping.Preparing
            .SelectMany(unit => unit.Aspects.Select(standing => FigureKeys.Readiness(unit.Deployment.Id, standing.Aspect)))
            .ToList();
        if (keys.Count == 0)
        {
            sheet.AddNote(draft.Phrases.Words["row.no_readiness"]);
            return;
        }

        var table = new ComparedTable(draft, sheet.Grid);
        table.AddHeader(draft.Phrases.Words["col.aspect"]);
        foreach (var key in keys) table.Add(key, draft.Phrases.Figures.Name(key), _ => draft.Registers.Readiness(key));
    }
}
