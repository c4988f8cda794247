using System.Buffers;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>What Excel accepts as a sheet's name.</summary>
internal static class SheetNameRules
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("[]:*?/\\");

    /// <exception cref="SpreadsheetException">Excel would not open a workbook with such a sheet.</exception>
    public static void Check(string name)
    {
        var fault = FaultOf(name);
        if (fault is not null) throw new SpreadsheetException(SpreadsheetProblem.CannotCarry,
            $"'{name}' cannot name a sheet: {fault}.");
    }

    /// <summary>Excel takes names that differ in case only for the same.</summary>
    public static void CheckNew(string name, IEnumerable<string> names)
    {
        if (names.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) is { } repeated)
            throw new SpreadsheetException(SpreadsheetProblem.CannotCarry,
                $"Two sheets are named '{repeated}'; each needs a name of its own.");
    }

    private static string? FaultOf(string name)
    {
        if (string.IsNullOrWhiteSpace(name)) return "a name has at least one character";
        if (name.Length > SheetBounds.NameLength) return FormattableString.Invariant(
            $"it has {name.Length} characters, at most {SheetBounds.NameLength} are allowed");
        if (name.AsSpan().IndexOfAny(Forbidden) >= 0) return @"it may not contain [ ] : * ? / or \";
        if (name[0] == '\'' || name[^1] == '\'') return "it may not begin or end with an apostrophe";
        if (string.Equals(name, "History", StringComparison.OrdinalIgnoreCase)) return "Excel keeps that name for itself";
        return CellTextRules.FaultOf(name) is { } fault ? $"it {fault}" : null;
    }
}
