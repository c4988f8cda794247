using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;

namespace QuarterlyReports.App.Runs;

/// <summary>Which intake form is wanted.</summary>
/// <param name="Kind">What its rows become.</param>
/// <param name="Language">Of its headings and lists.</param>
/// <param name="Folder">Full path of the folder that a form without a name of its own is written to.</param>
public sealed record FormOrder(IntakeKind Kind, Language Language, string Folder)
{
    /// <summary>Full path of the .xlsx file to write; null names it after kind, unit and period.</summary>
    public string? Path { get; init; }

    /// <summary>Code or name of the unit that will send it; null leaves it to whoever fills the form in.</summary>
    public string? Unit { get; init; }

    /// <summary>Code of the period; null leaves it to whoever fills the form in.</summary>
    public string? Period { get; init; }
}
