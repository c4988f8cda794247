using QuarterlyReports.Data.Intake.Forms;
using QuarterlyReports.Data.Intake.RoundTrip;
using QuarterlyReports.Data.Intake.Sources;

namespace QuarterlyReports.Data.Intake.Columns;

/// <summary>Finds the row that names the columns: titles and blank rows may stand above it.</summary>
internal static class HeaderFinder
{
    private const int RowsSearched = 30;

    // One known word may stand in any title; two in one row are a header.
    private const int FewestKnown = 2;

    /// <summary>The first row with the most known headings; null when no row has two.</summary>
    public static Header? Find(IRowSource rows, IReadOnlyList<KindLayout> layouts)
    {
        Header? best = null;
        var head = new FormHeadFinder();
        List<string> above = [];
        while (rows.Row < RowsSearched && rows.Read())
        {
            if (SaysNoRecords(rows[0].Text)) return null;
            head.Look(rows);
            var own = HeadingsOf(rows);
            if (ToldTables.IsOne(own)) return null;
            var headings = Under(above, own, layouts);
            var score = Score(headings, layouts);
            if (score >= FewestKnown && score > (best?.Score ?? 0)) best = new(rows.Row, headings, rows.Count, score);
            above = headings;
        }

        return best is null ? null : best with { Form = head.Above(best.Row) };
    }

    /// <summary>How many fields of the layout have a column among the headings.</summary>
    public static int Known(KindLayout layout, IReadOnlyList<string> headings) =>
        headings.Select(layout.FieldOf).Where(field => field is not null).Distinct().Count();

    // The explanation and the lists of our own forms.
    private static bool SaysNoRecords(string text) =>
        text.Contains(FormWords.NoRecords.English!, StringComparison.OrdinalIgnoreCase) // both are there
        || text.Contains(FormWords.NoRecords.Vietnamese!, StringComparison.OrdinalIgnoreCase);

    private static int Score(IReadOnlyList<string> headings, IReadOnlyList<KindLayout> layouts) =>
        layouts.Max(layout => Known(layout, headings));

    /// <summary>
    /// The headings of a row together with those of the row above, where cells were merged: "Time" above "From" and "To", and the
    /// other headings reach down beside them. A row of records says other things than headings, and stays as it is.
    /// </summary>
    private static List<string> Under(List<string> above, List<string> headings, IReadOnlyList<KindLayout> layouts)
    {
        var filled = headings.Where(heading => heading.Length > 0).ToList();
        if (filled.Count == 0 || above.Count == 0) return headings;
        if (!layouts.Any(layout => filled.TrueForAll(heading => layout.FieldOf(heading) is not null))) return headings;
        List<string> merged = [.. Enumerable.Range(0, Math.Max(above.Count, headings.Count)).Select(index =>
            headings.ElementAtOrDefault(index) is { Length: > 0 } own ? own : above.ElementAtOrDefault(index) ?? "")];
        return Score(merged, layouts) > Math.Max(Score(above, layouts), Score(headings, layouts)) ? merged : headings;
    }

    private static List<string> HeadingsOf(IRowSource row)
    {
        var headings = new List<string>(row.Count);
        for (var index = 0; index < row.Count; index++) headings.Add(row[index].Text);
        while (headings is [.., ""]) headings.RemoveAt(headings.Count - 1);
        return headings;
    }
}
