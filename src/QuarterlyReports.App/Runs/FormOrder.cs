using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;

namespace QuarterlyReports.App.Runs;

/// <summary>Which intake form is wanted.</summary>
/// <param name="Kind">What its rows become.</param>
/// <param name="Language">Of its headings and lists.</param>
/// <param name="Path">Full path of the .xlsx file to write.</param>
public sealed record FormOrder(IntakeKind Kind, Language Language, string Path);
