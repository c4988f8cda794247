using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>An agreement about to be signed, and the words for the activity at which that happens.</summary>
internal sealed record SampleSigning(SampleInstrument Instrument, SampleWords Words, Agreement Agreement);
