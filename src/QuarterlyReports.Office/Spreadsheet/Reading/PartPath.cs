namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>Paths of parts inside the package. They are looked up, never used on disk.</summary>
internal static class PartPath
{
    /// <summary>Some writers separate with backslashes or begin with a slash.</summary>
    public static string Normal(string path) => path.Replace('\\', '/').TrimStart('/');

    /// <summary>Where a part's relationships are: those of xl/workbook.xml in xl/_rels/workbook.xml.rels.</summary>
    public static string OfLinks(string part)
    {
        var folder = part.LastIndexOf('/') + 1;
        return $"{part[..folder]}_rels/{part[folder..]}.rels";
    }

    /// <summary>A relationship's target seen from the part that names it; null when it climbs out of the package.</summary>
    public static string? Resolve(string part, string target)
    {
        if (target.StartsWith('/')) return Normal(target);
        var steps = new List<string>(part.Split('/')[..^1]);
        foreach (var step in target.Replace('\\', '/').Split('/'))
        {
            if (step == "..")
            {
                if (steps.Count == 0) return null;
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("" or "."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
