namespace QuarterlyReports.Core.Documents;

public enum PageOrientation
{
    Portrait,
    Landscape,
}
