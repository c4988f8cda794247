namespace QuarterlyReports.App.Runs.Exports;

/// <summary>How exported records are written.</summary>
public enum ExportFormat
{
    Csv,
    Xlsx,
    Json,

    /// <summary>One JSON object a line.</summary>
    Jsonl,
}
