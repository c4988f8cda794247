namespace QuarterlyReports.Data.Intake.Findings;

/// <summary>How much a finding weighs: an error keeps its record out, a warning asks for a look, a note only says so.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}
