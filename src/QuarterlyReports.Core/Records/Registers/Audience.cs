namespace QuarterlyReports.Core.Records.Registers;

/// <summary>Whom a publication is for.</summary>
public enum Audience
{
    Home,
    Abroad,
}
