namespace QuarterlyReports.Core.Records.Registers;

/// <summary>What an instrument is in law: a treaty is no international agreement (Law 70/2020).</summary>
public enum AgreementKind
{
    Treaty,
    InternationalAgreement,

    /// <summary>A joint statement or vision, which binds by word only.</summary>
    PoliticalStatement,
}
