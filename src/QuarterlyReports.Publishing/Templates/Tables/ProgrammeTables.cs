using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>The approved programme item by item, with what was done (counting rule 21).</summary>
internal static class ProgrammeTables
{
    /// <summary>Every item that was planned for the period.</summary>
    public static TableParts Programme(ReviewScope scope)
    {
        var records = new RecordWords(scope.Book, scope.Review.References);
        var items = new ProgrammeFields(scope, records);
        return new TableParts(
            [
                Column("col.no", 0.5, ColumnAlignment.Centre), Column("col.plan_item", 1.2), Column("col.planned_activity", 3.2),
                Column("col.date", 1.3),
                Column("col.region", 1.8), Column("col.owner", 1.9), Column("col.plan_standing", 1.6), Column("col.linked", 1.6),
                Column("col.notes", 2.2),
            ],
            [.. items.InOrder(scope.Review.Programme).Select((planned, index) => new RowParts(
                [
                    (index + 1).ToString(CultureInfo.InvariantCulture), planned.Item.Id, items.Title(planned.Item),
                    items.Time(planned.Item),
                    scope.Book.Figures.ProgrammeLine(planned.Line), items.Lead(planned.Item), items.Standing(planned),
                    items.Activities(planned), items.Reason(planned),
                ])
                {
                    Place = RecordWords.AnchorOf(AllRegisters.Programme, planned.Item.Id),
                })])
            .OrOneLine(scope.Words["row.no_programme"]);

        TableColumn Column(string phrase, double weight, ColumnAlignment alignment = ColumnAlignment.Text) =>
            new(scope.Words[phrase], alignment, weight);
    }
}
