namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>Whether a column has to be filled in.</summary>
internal enum Need
{
    Optional,

    /// <summary>This one or its twin in the other language.</summary>
    OneOfTwo,
    Required,
}
