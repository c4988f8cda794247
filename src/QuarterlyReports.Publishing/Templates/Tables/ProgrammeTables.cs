using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>The approved programme item by item, with what was done (counting rule 21).</summary>
internal static class ProgrammeTables
{
    /// <summary>Every item that was planned for the period, under the partner group or track it belongs to.</summary>
    public static TableParts Programme(ReviewScope scope)
    {
        var records = new RecordWords(scope.Book, scope.Review.References);
        var items = new ProgrammeFields(scope, records);
        return new TableParts(
            [
                Column("col.no", 0.5, ColumnAlignment.Centre), Column("col.plan_item", 2.1), Column("col.planned_activity", 3.6),
                Column("col.date", 1.1), Column("col.owner", 3.1), Column("col.plan_standing", 1.8), Column("col.linked", 2.5),
                Column("col.notes", 2.1),
            ],
            [.. items.InOrder(scope.Review.Programme)
                .Select((planned, index) => (planned.Line, Row: RowOf(planned, index + 1)))
                .GroupBy(entry => entry.Line)
                .SelectMany(group => group.Select(entry => entry.Row)
                    .Prepend(RowParts.Across(scope.Book.Figures.ProgrammeLine(group.Key), RowRole.Group)))])
            .OrOneLine(scope.Words["row.no_programme"]);

        RowParts RowOf(PlannedItem planned, int number) => new(
            [
                number.ToString(CultureInfo.InvariantCulture), planned.Item.Id, items.Title(planned.Item),
                items.Time(planned.Item), items.Lead(planned.Item), items.Standing(planned), items.Activities(planned),
                items.Reason(planned),
            ])
        {
            Place = RecordWords.AnchorOf(AllRegisters.Programme, planned.Item.Id),
        };

        TableColumn Column(string phrase, double weight, ColumnAlignment alignment = ColumnAlignment.Text) =>
            new(scope.Words[phrase], alignment, weight);
    }
}
