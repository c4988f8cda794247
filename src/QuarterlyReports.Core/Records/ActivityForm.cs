namespace QuarterlyReports.Core.Records;

/// <summary>A form of activity: outgoing delegation, dialogue, port call and so on.</summary>
/// <param name="CountsAgreement">Whether it is the signing of an agreement.</param>
public sealed record ActivityForm(
    string Code, Bilingual Name, FormRule DelegationOut, FormRule DelegationIn, FormRule Conference, bool CountsAgreement,
    int DisplayOrder);
