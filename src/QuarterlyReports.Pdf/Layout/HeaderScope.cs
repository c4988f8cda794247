namespace QuarterlyReports.Pdf.Layout;

public enum HeaderScope
{
    Column,
    Row,
}
