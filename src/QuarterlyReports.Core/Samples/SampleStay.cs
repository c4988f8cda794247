namespace QuarterlyReports.Core.Samples;

/// <summary>Days that a delegation spends with a partner or in its country.</summary>
internal sealed record SampleStay(SamplePartner Partner, DateOnly From, DateOnly To);
