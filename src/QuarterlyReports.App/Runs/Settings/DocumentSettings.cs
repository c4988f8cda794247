using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Runs.Settings;

/// <summary>What the settings say about the official document itself. An empty text is left blank on paper, to be filled in by hand.</summary>
public sealed record DocumentSettings
{
    public Bilingual ParentBody { get; init; }

    public Bilingual IssuingBody { get; init; }

    public Bilingual Place { get; init; }

    public string? Number { get; init; }

    public DateOnly? Date { get; init; }

    public Bilingual Addressee { get; init; }

    public IReadOnlyList<Bilingual> Recipients { get; init; } = [];

    /// <summary>The lines above the signer's name: "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG".</summary>
    public IReadOnlyList<Bilingual> Authority { get; init; } = [];

    public Bilingual Signer { get; init; }
}
