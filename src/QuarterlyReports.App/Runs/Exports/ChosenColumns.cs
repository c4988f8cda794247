using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Runs.Exports;

/// <summary>
/// Keeps some columns of a table. The first one, by which a record is known, always stays: a file without it could not be
/// imported back.
/// </summary>
internal static class ChosenColumns
{
    /// <param name="table">With all its columns.</param>
    /// <param name="names">In the order wanted.</param>
    /// <exception cref="UnusableInputException">A name is no column of the table, or stands twice.</exception>
    public static ExportTable Of(ExportTable table, IReadOnlyList<string> names)
    {
        int[] places = [0, .. names.Where(name => name != table.Columns[0]).Select(name => PlaceOf(name, table.Columns))];
        if (places.CountBy(place => place).FirstOrDefault(place => place.Value > 1) is { Value: > 1 } twice)
            throw Repeated(table.Columns[twice.Key]);
        return table with
        {
            Columns = [.. places.Select(place => table.Columns[place])],
            Rows = table.Rows.Select(row => Chosen(row, places)),
        };
    }

    private static string?[] Chosen(string?[] row, int[] places)
    {
        var chosen = new string?[places.Length];
        for (var column = 0; column < chosen.Length; column++) chosen[column] = row[places[column]];
        return chosen;
    }

    private static int PlaceOf(string name, IReadOnlyList<string> columns)
    {
        for (var place = 0; place < columns.Count; place++)
            if (columns[place] == name) return place;
        throw Suggestion.Refuse(name, new("a column of these records", "cột của loại bản ghi này"), columns);
    }

    private static UnusableInputException Repeated(string name) => new(new Bilingual(
        $"--columns names '{name}' twice; name each column once.",
        $"--columns nêu '{name}' hai lần; mỗi cột chỉ nêu một lần."));
}
