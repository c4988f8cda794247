using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Publishing.Templates;

/// <summary>
/// What the review itself cannot know about its document. Whatever is not given stays blank, to be filled in by hand; nothing
/// here ever comes from the clock.
/// </summary>
public sealed record DocumentDetails
{
    /// <summary>Number and notation, such as 05/BC-BQP.</summary>
    public string? Number { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Where the document is issued; the product's own words when empty.</summary>
    public Bilingual Place { get; init; }

    /// <summary>The product's own words when empty.</summary>
    public Bilingual IssuingBody { get; init; }

    /// <summary>The body above the issuing one; no line at all when empty.</summary>
    public Bilingual ParentBody { get; init; }

    /// <summary>The body the report goes to; no line at all when empty.</summary>
    public Bilingual Addressee { get; init; }

    /// <summary>Whole lines, such as "- Như trên;". Empty prints the customary lines.</summary>
    public IReadOnlyList<Bilingual> Recipients { get; init; } = [];

    /// <summary>Lines above the signature, such as "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG".</summary>
    public IReadOnlyList<Bilingual> Authority { get; init; } = [];

    /// <summary>Rank and name of who signs.</summary>
    public Bilingual Signer { get; init; }

    /// <summary>The number of a secret document's copy.</summary>
    public string? CopyNumber { get; init; }

    /// <summary>Null for a document that goes the usual way.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>Whoever has read it gives it back: a stamp says so.</summary>
    public bool MustBeReturned { get; init; }

    /// <summary>Who signed an electronic copy and when; no line at all when empty.</summary>
    public Bilingual DigitalSignature { get; init; }

    /// <summary>The drafter's code and the number of copies, such as PL.(300).</summary>
    public string? Drafter { get; init; }

    /// <summary>Address, telephone and the like, at the foot of the first page; no line at all when empty.</summary>
    public Bilingual Address { get; init; }

    /// <summary>Preliminary figures: every page says so.</summary>
    public bool IsPreliminary { get; init; }

    /// <summary>The English edition is signed itself and no mere translation.</summary>
    public bool IsSignedInEnglish { get; init; }
}
