namespace QuarterlyReports.Pdf.Layout;

/// <summary>The few colours of a document. All text colours keep a contrast of at least 4.5 to 1 on white.</summary>
internal static class Inks
{
    public static readonly Color Black = new(0, 0, 0);

    /// <summary>Text that steps back: quiet sentences, "of which" rows, running titles.</summary>
    public static readonly Color Grey = new(85, 89, 95);

    /// <summary>Captions, lead sentences and heading rows of tables.</summary>
    public static readonly Color Navy = new(23, 54, 93);

    /// <summary>Secrecy marks and what the reader must not miss.</summary>
    public static readonly Color Red = new(166, 20, 20);

    public static readonly Color HeavyRule = new(90, 100, 112);

    public static readonly Color LightRule = new(205, 210, 216);

    /// <summary>Behind the heading rows of a table.</summary>
    public static readonly Color HeaderTint = new(229, 235, 242);

    /// <summary>Behind totals and group rows.</summary>
    public static readonly Color RowTint = new(243, 245, 248);

    public static readonly Color WarningTint = new(252, 243, 240);
}
