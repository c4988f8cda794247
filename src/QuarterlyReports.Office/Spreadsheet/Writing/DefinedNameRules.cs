using System.Text.RegularExpressions;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>What Excel accepts as the name of a table or range.</summary>
internal static partial class DefinedNameRules
{
    private const int LongestName = 255;

    public static void Check(string name)
    {
        if (name.Length <= LongestName && Name().IsMatch(name) && !Address().IsMatch(name)) return;
        throw new SpreadsheetException(SpreadsheetProblem.CannotCarry,
            $"'{name}' cannot name a table or range: letters, digits and underscores can, with a letter first and no address.");
    }

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{N}_.]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    // A1, R1C1 and the single letters R and C mean cells.
    [GeneratedRegex(@"^([A-Za-z]{1,3}[0-9]{1,7}|[RrCc]|[Rr][0-9]*[Cc][0-9]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
