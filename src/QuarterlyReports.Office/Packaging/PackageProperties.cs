namespace QuarterlyReports.Office.Packaging;

/// <summary>What an office file says about itself.</summary>
public sealed record PackageProperties
{
    public required string Title { get; init; }

    /// <summary>Null leaves it out.</summary>
    public string? Subject { get; init; }

    /// <summary>Null leaves it out.</summary>
    public string? Author { get; init; }

    /// <summary>Stated as the time of creation; null states none, and the clock never does.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>BCP 47: en-US or vi-VN.</summary>
    public required string LanguageTag { get; init; }
}
