using System.Text;

namespace QuarterlyReports.Publishing.Templates.Annexes;

/// <summary>One line of a small file of ours with commas; a cell with a comma stands in quotation marks.</summary>
internal static class CsvLine
{
    public static IReadOnlyList<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            var isDoubled = isQuoted && line[at] == '"' && at + 1 < line.Length && line[at + 1] == '"';
            if (isDoubled) cell.Append(line[++at]);
            else if (line[at] == '"') isQuoted = !isQuoted;
            else if (line[at] == ',' && !isQuoted) Finish();
            else cell.Append(line[at]);
        }

        Finish();
        return cells;

        void Finish()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }
    }
}
