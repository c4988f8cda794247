using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>A type of instrument: what its signing and the instrument itself are called.</summary>
/// <param name="Name">As titles say it.</param>
/// <param name="Event">The title of the activity at which it is signed.</param>
internal sealed record SampleInstrument(Bilingual Name, int Weight, Phrase Event, Phrase Title)
{
    public AgreementKind Kind { get; init; } = AgreementKind.InternationalAgreement;

    /// <summary>How long it lasts; null when no end is agreed.</summary>
    public int? Years { get; init; }

    /// <summary>It is for one calendar year, which its title names.</summary>
    public bool IsYearly { get; init; }
}
