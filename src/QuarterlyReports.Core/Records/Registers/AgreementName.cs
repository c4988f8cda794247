namespace QuarterlyReports.Core.Records.Registers;

/// <summary>In whose name an instrument is signed.</summary>
public enum AgreementName
{
    State,
    Government,
    Ministry,
    Agency,
}
