namespace QuarterlyReports.Core.Documents;

/// <summary>
/// The first lines of an official document (Decree 30/2020, Annex I). A null line is left blank to be filled in by hand.
/// </summary>
public sealed record DocumentHead
{
    /// <summary>The higher body, upper left; null when the issuing body has none above it.</summary>
    public string? ParentBody { get; init; }

    public required string IssuingBody { get; init; }

    /// <summary>Whole line: "Số: 05/BC-BQP", or with dots to be filled in.</summary>
    public required string Number { get; init; }

    public required string NationalName { get; init; }

    public required string Motto { get; init; }

    /// <summary>Whole line: "Hà Nội, ngày 05 tháng 4 năm 2018", or with dots to be filled in.</summary>
    public required string PlaceAndDate { get; init; }

    /// <summary>"BÁO CÁO" / "REPORT".</summary>
    public required string DocumentType { get; init; }

    /// <summary>What the document is about (trích yếu).</summary>
    public required string Subject { get; init; }

    /// <summary>Under the subject: the period's window, "Unofficial translation" and the like.</summary>
    public IReadOnlyList<string> SubjectNotes { get; init; } = [];

    /// <summary>"Kính gửi: …"; null when the report names no addressee.</summary>
    public string? Addressee { get; init; }

    /// <summary>The secrecy stamp's word ("MẬT"), framed under the number; null for a document without one.</summary>
    public string? SecrecyStamp { get; init; }

    /// <summary>Framed words on the right, such as "LƯU HÀNH NỘI BỘ".</summary>
    public IReadOnlyList<string> Stamps { get; init; } = [];

    /// <summary>Under the secrecy stamp; null for a document that goes the usual way.</summary>
    public UrgencyStamp? Urgency { get; init; }

    /// <summary>
    /// Who signed an electronic copy and when, a line at the upper right of its first page; null for a copy on paper.
    /// </summary>
    public string? DigitalSignature { get; init; }

    /// <summary>"Bản số: 02"; null for a document without numbered copies.</summary>
    public string? CopyNumber { get; init; }
}
