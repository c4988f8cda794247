using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Activities by form and partner group.</summary>
internal static class FormSheet
{
    private const int FirstRegion = 2;

    public static GridSheet Make(WorkbookDraft draft, out FormMatrix matrix)
    {
        var phrases = draft.Phrases.Words;
        var regions = draft.Labels.Regions.Where(region => IsShown(draft, region.Key)).ToList();
        double[] widths = [40, .. Enumerable.Repeat(14d, regions.Count + 1 + draft.Compared.Count)];
        var sheet = new LaidOutSheet(draft, draft.Words.FormSheet, widths, LaidOutSheet.TitleRows, isLandscape: true);
        sheet.AddTop(phrases["table.forms"]);
        matrix = AddMatrix(draft, sheet, regions);
        sheet.AddNote(phrases["note.forms"]);
        matrix = MainForms.Add(draft, sheet, matrix);
        return sheet.Grid;
    }

    private static bool IsShown(WorkbookDraft draft, string code) =>
        code != FigureKeys.NoCode || draft.Review.Figures[FigureKeys.Region(FigureKeys.NoCode)].Value > 0;

    private static FormMatrix AddMatrix(WorkbookDraft draft, LaidOutSheet sheet, List<KeyValuePair<string, string>> regions)
    {
        var phrases = draft.Phrases.Words;
        var header = sheet.Grid.AddTall(SheetLook.HeaderHeight * 1.4,
        [
            Cell.Text(phrases["col.form"], SheetLook.HeaderLeft),
            .. regions.Select(region => Cell.Text(region.Value, SheetLook.Header)),
            Cell.Text(phrases["col.all_tracks"], SheetLook.Header),
            .. draft.Compared.Select(compared => Cell.Text(
                $"{phrases["col.all_tracks"]}, {draft.Heading(compared.Period)}", SheetLook.Header)),
        ]);
        var forms = draft.Labels.Forms.Where(form => draft.IsSpoken(FigureKeys.Form(form.Key))).ToList();
        foreach (var (form, label) in forms) AddForm(draft, sheet.Grid, header, regions, (form, label));
        if (forms.Count > 1 && regions.Count > 0)
        {
            sheet.Grid.Highlight(new CellHighlight.Shades(
                new(header + 1, FirstRegion, header + forms.Count, FirstRegion + regions.Count - 1), SheetLook.Shade));
        }

        AddTotals(draft, sheet.Grid, header, regions);
        return new(
            header, FirstRegion, [.. regions.Select(region => region.Key)], [.. forms.Select(form => (string[])[form.Key])]);
    }

    private static void AddForm(
        WorkbookDraft draft,
        GridSheet grid,
        int header,
        List<KeyValuePair<string, string>> regions,
        (string Code, string Label) form)
    {
        var row = grid.RowCount + 1;
        var name = $"$A{row}";
        var total = FigureKeys.Form(form.Code);
        grid.Add(
        [
            Cell.Text(form.Label, SheetLook.Label),
            .. regions.Select((region, index) => draft.Live(
                FigureKeys.RegionForm(region.Key, form.Code),
                draft.Formulas.RegionAndForm($"{CellAddress.Letters(FirstRegion + index)}${header}", name),
                SheetLook.Count)),
            draft.Live(total, draft.Formulas.Form(name), SheetLook.Count.AsSum()),
            .. draft.Compared.Select(compared => draft.Value(compared.Key(total), SheetLook.Count)),
        ]);
        foreach (var (region, index) in regions.Select((region, index) => (region.Key, index)))
            Stand(FigureKeys.RegionForm(region, form.Code), FirstRegion + index);
        Stand(total, FirstRegion + regions.Count);

        void Stand(FigureKey key, int column)
        {
            draft.Place(key, grid.Name, row, column);
            draft.Link(grid, row, column, key);
        }
    }

    private static void AddTotals(WorkbookDraft draft, GridSheet grid, int header, List<KeyValuePair<string, string>> regions)
    {
        var last = grid.RowCount;
        var look = SheetLook.Count.AsSum();
        Cell Sum(FigureKey key, int column) => last == header
            ? draft.Value(key, look)
            : draft.Live(key, $"SUM({CellAddress.Letters(column)}{header + 1}:{CellAddress.Letters(column)}{last})", look);
        grid.Add(
        [
            Cell.Text(draft.Phrases.Words["row.total"], SheetLook.Label.AsSum()),
            .. regions.Select((region, index) => Sum(FigureKeys.Region(region.Key), FirstRegion + index)),
            Sum(FigureKeys.Held, FirstRegion + regions.Count),
            .. draft.Compared.Select(compared => draft.Value(compared.Key(FigureKeys.Held), look)),
        ]);
    }
}
