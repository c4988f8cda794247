namespace QuarterlyReports.Data.Intake.Findings;

/// <summary>Something together with the place it was read from.</summary>
public readonly record struct Placed<T>(T Item, Place Place);
