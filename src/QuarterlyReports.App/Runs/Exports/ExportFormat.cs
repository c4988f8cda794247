namespace QuarterlyReports.App.Runs.Exports;

/// <summary>How exported records are written.</summary>
public enum ExportFormat
{
    Csv,
    Xlsx,
    Json,
}
