using System.Diagnostics.CodeAnalysis;

namespace QuarterlyReports.Core.Records.Registers;

/// <summary>The life of an instrument.</summary>
public enum AgreementStatus
{
    Draft,
    [SuppressMessage("Naming", "CA1720", Justification = "The office's word; no type is meant.")]
    Signed,
    InForce,
    Expired,
    Terminated,
    Replaced,
}
