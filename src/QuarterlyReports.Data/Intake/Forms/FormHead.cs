namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>What stands above the headings of a form: who reports, for which period, and whether anything.</summary>
internal sealed record FormHead(HeadCell Unit, HeadCell Period, HeadCell Nil);
