using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Sources;

namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>
/// Finds the head of a form by its labels, so that it is found as well when the form was saved as .csv or copied into another
/// workbook.
/// </summary>
internal sealed class FormHeadFinder
{
    private HeadCell? _unit, _period, _nil;

    /// <summary>Looks for labels in the row that has been read.</summary>
    public void Look(IRowSource row)
    {
        _unit ??= Beside(row, FormWords.Unit);
        _period ??= Beside(row, FormWords.Period);
        _nil ??= Beside(row, FormWords.Nil);
    }

    /// <summary>Null when unit or period have no label above that row.</summary>
    public FormHead? Above(int headerRow) =>
        _unit is { } unit && unit.Row < headerRow && _period is { } period && period.Row < headerRow
            ? new(unit, period, _nil is { } nil && nil.Row < headerRow ? nil : period with { Index = null, Cell = Cell.Blank })
            : null;

    // The first cell with something in it to the right of the label; blank when there is none.
    private static HeadCell? Beside(IRowSource row, Bilingual label)
    {
        for (var index = 0; index < row.Count; index++)
        {
            if (row.IsBlank(index) || !IsLabel(row[index].Text, label)) continue;
            var at = index + 1;
            while (at < row.Count && row.IsBlank(at)) at++;
            return at < row.Count
                ? new(row.Row, at, row[index].Text, row[at])
                : new(row.Row, null, row[index].Text, Cell.Blank);
        }

        return null;
    }

    private static bool IsLabel(string text, Bilingual label)
    {
        var folded = Folded.Of(text);
        return folded == Folded.Of(label.English!) || folded == Folded.Of(label.Vietnamese!); // both are there
    }
}
