namespace QuarterlyReports.Publishing.Templates;

/// <summary>How fast a document has to go (Decree 30/2020, Annex I).</summary>
public enum Urgency
{
    /// <summary>Khẩn.</summary>
    Urgent,

    /// <summary>Thượng khẩn.</summary>
    VeryUrgent,

    /// <summary>Hỏa tốc.</summary>
    Express,
}
