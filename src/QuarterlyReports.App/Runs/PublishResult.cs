using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Runs;

/// <summary>What became of an issue.</summary>
/// <param name="Obstacles">What has to be mended first; when there is any, nothing was issued.</param>
/// <param name="Files">With the names they have in the pack; the manifest last.</param>
public sealed record PublishResult(IReadOnlyList<Bilingual> Obstacles, IReadOnlyList<ReviewFile> Files)
{
    /// <summary>From 1, within the period, calendar, edition and standing.</summary>
    public int Number { get; init; }

    /// <summary>Full path of the pack; empty when nothing was issued.</summary>
    public string Folder { get; init; } = "";
}
