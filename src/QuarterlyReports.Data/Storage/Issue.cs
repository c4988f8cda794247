using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Data.Storage;

/// <summary>A review that is issued: what it is of, where its pack lies, and every figure that it prints.</summary>
public sealed record Issue
{
    public required ReviewRequest Request { get; init; }

    public required bool IsPreliminary { get; init; }

    public required IssuePlan Plan { get; init; }

    /// <summary>Name of the folder that holds the files.</summary>
    public required string Pack { get; init; }

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public required string ManifestSha256 { get; init; }

    public string? Note { get; init; }

    public required string Who { get; init; }

    public required DateTimeOffset When { get; init; }

    public required IReadOnlyList<Figure> Figures { get; init; }
}
