using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Annexes;

/// <summary>
/// The columns of every annex table, which an analyst edits in <c>annex-columns.csv</c> of the templates folder.
/// </summary>
internal sealed class AnnexColumns
{
    private const string FileName = "annex-columns.csv";
    private const string BetweenLevels = " > ";

    private readonly Dictionary<string, IReadOnlyList<AnnexColumn>> _byAnnex;

    private AnnexColumns(IReadOnlyList<AnnexColumn> columns)
    {
        Annexes = [.. columns.Select(column => column.Annex).Distinct(StringComparer.Ordinal)];
        _byAnnex = columns.GroupBy(column => column.Annex, StringComparer.Ordinal).ToDictionary(
            annex => annex.Key, annex => (IReadOnlyList<AnnexColumn>)[.. annex], StringComparer.Ordinal);
    }

    /// <summary>What a templates folder without the file has.</summary>
    public static AnnexColumns None { get; } = new([]);

    /// <summary>Codes of the tables, in the order of the file.</summary>
    public IReadOnlyList<string> Annexes { get; }

    /// <exception cref="TemplateException">A line cannot be read; the message names it.</exception>
    public static AnnexColumns Read(string templates)
    {
        var path = Path.Combine(templates, FileName);
        if (!File.Exists(path)) return None;
        var lines = File.ReadAllLines(path);
        if (lines.Length == 0 || !CsvLine.Cells(lines[0]).Take(4).SequenceEqual(["annex", "position", "header_vi", "header_en"]))
            throw new TemplateException(FileName, 1, "the first line is annex,position,header_vi,header_en,origin. Write it so.");
        var columns = new List<AnnexColumn>();
        for (var index = 1; index < lines.Length; index++)
        {
            if (lines[index].Trim().Length > 0) columns.Add(Column(CsvLine.Cells(lines[index]), index + 1, columns));
        }

        return new(columns);
    }

    /// <exception cref="TemplateException">The file has no column of that table.</exception>
    public IReadOnlyList<AnnexColumn> Of(string annex) => _byAnnex.TryGetValue(annex, out var columns)
        ? columns
        : throw new TemplateException($"{FileName} has no columns of '{annex}'. {Likely.Hint(annex, Annexes)}");

    /// <summary>The headings of a column, outermost first; {date} in one is the last day of the period.</summary>
    public static IReadOnlyList<string> Headings(AnnexColumn column, ReviewScope scope) =>
        (scope.Book.Language == Language.English ? column.English : column.Vietnamese)
            .Replace("{date}", scope.Book.Dates.InTable(scope.Review.Period.Window.Last), StringComparison.Ordinal)
            .Split(BetweenLevels, StringSplitOptions.TrimEntries);

    /// <summary>As a table prints it: nested headings above the column's own.</summary>
    public static TableColumn InTable(AnnexColumn column, ReviewScope scope, ColumnAlignment alignment, double? weight)
    {
        var headings = Headings(column, scope);
        return new(headings[^1], alignment, weight) { Groups = [.. headings.SkipLast(1)] };
    }

    private static AnnexColumn Column(IReadOnlyList<string> cells, int line, List<AnnexColumn> before)
    {
        if (cells.Count < 4 || cells.Take(4).Any(string.IsNullOrWhiteSpace))
            throw new TemplateException(
                FileName, line, "a line names the annex, the position and a heading in Vietnamese and in English. Fill them in.");
        var expected = 1 + before.Count(column => column.Annex == cells[0]);
        if (!int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var position) || position != expected)
        {
            throw new TemplateException(FileName, line, string.Create(
                CultureInfo.InvariantCulture, $"position {cells[1]} of '{cells[0]}' should be {expected}."));
        }

        return new(cells[0], position, cells[3].Normalize(), cells[2].Normalize());
    }
}
