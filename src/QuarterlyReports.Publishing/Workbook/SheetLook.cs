using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>The calm look all sheets share.</summary>
internal static class SheetLook
{
    public const string Navy = "1F3864";
    /// <summary>In points: two lines of text.</summary>
    public const double HeaderHeight = 33;
    /// <summary>Of a figure that leads to its rows.</summary>
    public const string LinkColor = "1F4E9E";

    /// <summary>Every second row of a table.</summary>
    public const string Band = "F3F6FA";

    /// <summary>Behind a number, light enough to read it by.</summary>
    public const string Bar = "BDD0EB";

    /// <summary>The greatest number of a matrix.</summary>
    public const string Shade = "9DB7DC";
    private const string Pale = "DEE6F0";
    private const string Gray = "595959";
    private const string Hairline = "BFBFBF";

    // A minus sign as wide as the plus; a hyphen would look like a dash for "not kept".
    private const string SignedNumber = "+#,##0;\"\u2212\"#,##0;0";
    private const string SignedPercent = "+0.0%;\"\u2212\"0.0%;0.0%";

    public static readonly CellStyle Title = new() { Bold = true, SizePoints = 16, Color = Navy, Anchor = CellAnchor.Middle };

    public static readonly CellStyle Subtitle = new() { Color = Gray, Anchor = CellAnchor.Middle };

    /// <summary>The stamp of a secret or partial edition.</summary>
    public static readonly CellStyle Stamp = new() { Bold = true, Color = "C00000", Anchor = CellAnchor.Middle };

    public static readonly CellStyle Heading = new() { Bold = true, SizePoints = 13, Color = Navy, Anchor = CellAnchor.Bottom };

    public static readonly CellStyle Header = new()
    {
        Bold = true,
        Color = "FFFFFF",
        Fill = Navy,
        Wraps = true,
        Alignment = CellAlignment.Center,
        Anchor = CellAnchor.Middle,
        Border = CellBorder.All,
        BorderColor = "8497B0",
    };

    public static readonly CellStyle HeaderLeft = Header with { Alignment = CellAlignment.Left, Indent = 1 };

    public static readonly CellStyle Label = new()
    {
        Border = CellBorder.Bottom,
        BorderColor = Hairline,
        Wraps = true,
        Indent = 1,
        Anchor = CellAnchor.Middle,
    };

    public static readonly CellStyle Indented = Label with { Indent = 2 };

    public static readonly CellStyle Count = Label with
    {
        Format = CellStyle.WholeNumber,
        Alignment = CellAlignment.Right,
        Wraps = false,
    };

    public static readonly CellStyle Difference = Count with { Format = SignedNumber };

    public static readonly CellStyle Percent = Count with { Format = SignedPercent };

    public static readonly CellStyle Key = Label with { SizePoints = 8, Color = "7F7F7F" };

    public static readonly CellStyle Small = Label with { SizePoints = 9, Color = Gray };

    public static readonly CellStyle Note = new() { SizePoints = 10, Color = Gray, Wraps = true };

    /// <summary>A sentence to be read before all else.</summary>
    public static readonly CellStyle Prose = new() { Wraps = true, Anchor = CellAnchor.Middle };

    public static readonly CellStyle Link = Label with { Underlined = true, Color = "0563C1" };

    /// <summary>The body of a table sheet.</summary>
    public static readonly CellStyle Body = new()
    {
        SizePoints = 10,
        Border = CellBorder.All,
        BorderColor = "D9D9D9",
        Wraps = true,
        Indent = 1,
    };

    /// <summary>Distinct in gray too: dark and light take turns.</summary>
    public static readonly IReadOnlyList<(string Fill, string Text)> Palette =
    [
        ("1F3864", "FFFFFF"), ("9DB7DC", "262626"), ("2E7D6B", "FFFFFF"), ("F2C879", "262626"),
        ("7F6000", "FFFFFF"), ("C9DFC4", "262626"), ("8B3A3A", "FFFFFF"), ("D9C2D9", "262626"),
        ("4A5568", "FFFFFF"), ("B7D3D8", "262626"), ("A65E2E", "FFFFFF"), ("E3E3C8", "262626"),
    ];

    /// <summary>The line under a table's last row.</summary>
    public static CellStyle AsSum(this CellStyle style) =>
        style with { Bold = true, Fill = Pale, Border = CellBorder.TopAndBottom, BorderColor = "8497B0" };
}
