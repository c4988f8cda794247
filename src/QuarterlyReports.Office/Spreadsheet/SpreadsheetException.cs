namespace QuarterlyReports.Office.Spreadsheet;

/// <summary>A spreadsheet cannot be read or written; the message says where, what was found and what to do.</summary>
public sealed class SpreadsheetException : Exception
{
    public SpreadsheetException(SpreadsheetProblem problem, string message, Exception? cause = null)
        : base(message, cause)
    {
        Problem = problem;
    }

    public SpreadsheetProblem Problem { get; }
}
