namespace QuarterlyReports.Data.Intake.Values;

/// <summary>What a cell says of something that is so or is not.</summary>
internal enum YesOrNo
{
    Yes,
    No,
}
