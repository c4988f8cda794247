namespace QuarterlyReports.Pdf.Fonts;

/// <summary>
/// The measures of a whole face. All but the angle are in font units; y grows upwards, so a descent is negative.
/// </summary>
internal sealed record FaceMetrics
{
    private const uint HeadMagic = 0x5F0F3CF5;
    private const int CapitalHeightSince = 2;

    public required int UnitsPerEm { get; init; }

    public required int Ascent { get; init; }

    public required int Descent { get; init; }

    public required int CapitalHeight { get; init; }

    /// <summary>In degrees, negative for a face that leans to the right.</summary>
    public required int ItalicAngle { get; init; }

    public required bool IsBold { get; init; }

    public required (int Left, int Bottom, int Right, int Top) Bounds { get; init; }

    public static FaceMetrics Read(FontFile file)
    {
        var (head, hhea, os2) = (file["head"], file["hhea"], file["OS/2"]);
        var unitsPerEm = head.UInt16(18);
        if (head.UInt32(12) != HeadMagic || unitsPerEm is < 16 or > 16384)
        {
            throw head.Damaged($"it gives {unitsPerEm} units to the em");
        }

        if (os2.UInt16(0) < CapitalHeightSince)
        {
            throw os2.Damaged("it does not give the height of capitals");
        }

        return new()
        {
            UnitsPerEm = unitsPerEm,
            Ascent = hhea.Int16(4),
            Descent = hhea.Int16(6),
            CapitalHeight = os2.Int16(88),
            ItalicAngle = file["post"].Int16(4),
            IsBold = (head.UInt16(44) & 1) != 0,
            Bounds = (head.Int16(36), head.Int16(38), head.Int16(40), head.Int16(42)),
        };
    }
}
