namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>The codes that a form offers in a drop-down list.</summary>
internal enum CodeSet
{
    /// <summary>Partners without Vietnam itself.</summary>
    Partners,

    /// <summary>Places: Vietnam among them.</summary>
    Countries,
    Regions,
    Mechanisms,
    Forms,
    Levels,
    Themes,
    Agencies,
}
