using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// The matrix of forms again, short enough to be drawn: the forms most used, and all others in one row. A bar of twenty parts
/// tells nothing.
/// </summary>
internal static class MainForms
{
    private const int Most = 5;

    /// <summary>What is to be drawn: the whole matrix where it is short.</summary>
    /// <param name="draft">Of the workbook.</param>
    /// <param name="sheet">On which the matrix stands.</param>
    /// <param name="matrix">Every form with its own row.</param>
    public static FormMatrix Add(WorkbookDraft draft, LaidOutSheet sheet, FormMatrix matrix)
    {
        var used = matrix.Forms.Select((codes, row) => (Form: codes[0], Row: matrix.HeaderRow + 1 + row))
            .Where(form => UseOf(draft, matrix, form.Form) > 0)
            .ToList();
        if (used.Count <= Most + 1) return matrix;
        var main = used.OrderByDescending(form => UseOf(draft, matrix, form.Form)).Take(Most).OrderBy(form => form.Row).ToList();
        var others = used.Except(main).ToList();
        sheet.AddHeading(draft.Phrases.Words["chart.region-by-form"]);
        var header = sheet.Grid.AddTall(SheetLook.HeaderHeight * 1.4,
        [
            Cell.Text(draft.Phrases.Words["col.form"], SheetLook.HeaderLeft),
            .. matrix.Regions.Select(region => Cell.Text(draft.Labels.Regions[region], SheetLook.Header)),
        ]);
        foreach (var (form, row) in main) AddRow(draft.Labels.Forms[form], [form], column => $"{column}{row}");
        AddRow(draft.Phrases.Words["row.other_forms"], [.. others.Select(form => form.Form)], Others);
        return matrix with
        {
            HeaderRow = header,
            Forms = [.. main.Select(form => (string[])[form.Form]), [.. others.Select(form => form.Form)]],
        };

        void AddRow(string label, IReadOnlyList<string> forms, Func<string, string> formula) => sheet.Grid.Add(
        [
            Cell.Text(label, SheetLook.Label),
            .. matrix.Regions.Select((region, index) => Cell.Formula(
                formula(CellAddress.Letters(matrix.FirstColumn + index)),
                forms.Sum(form => ValueOf(draft, region, form)),
                SheetLook.Count)),
        ]);

        // All rows of the matrix but those that stand above by themselves.
        string Others(string column) =>
            $"SUM({column}{matrix.HeaderRow + 1}:{column}{matrix.HeaderRow + matrix.Forms.Count})"
            + $"-SUM({column}{header + 1}:{column}{header + Most})";
    }

    private static double UseOf(WorkbookDraft draft, FormMatrix matrix, string form) =>
        matrix.Regions.Sum(region => ValueOf(draft, region, form));

    private static double ValueOf(WorkbookDraft draft, string region, string form) =>
        (double)(draft.Review.Figures[FigureKeys.RegionForm(region, form)].Value ?? 0);
}
