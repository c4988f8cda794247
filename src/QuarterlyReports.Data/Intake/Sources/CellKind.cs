namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>What a cell of a file holds, before anybody asks what it should hold.</summary>
internal enum CellKind
{
    Blank,
    Text,
    Number,

    /// <summary>A day with or without a time, as a spreadsheet types it. It knows no zone.</summary>
    Moment,
    Truth,

    /// <summary>An error of the spreadsheet, such as #REF!.</summary>
    Fault,
}
