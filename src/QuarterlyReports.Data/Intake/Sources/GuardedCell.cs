namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>
/// A text that an export kept from being run as a formula, by an apostrophe in front of it. Without this, a file exported and
/// imported back would change the record.
/// </summary>
internal static class GuardedCell
{
    public static string Freed(string cell) =>
        cell is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'' or '＝' or '＋' or '－' or '＠', ..]
            ? cell[1..]
            : cell;
}
