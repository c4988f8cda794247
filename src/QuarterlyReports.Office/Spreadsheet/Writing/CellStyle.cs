namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>How a cell looks. Equal styles share one entry in the workbook.</summary>
public sealed record CellStyle
{
    public const string WholeNumber = "#,##0";
    public const string DecimalNumber = "#,##0.00";
    public const string VietnameseDay = "dd/mm/yyyy";
    public const string EnglishDay = "d mmm yyyy";

    /// <summary>No format, no border, the workbook's font.</summary>
    public static readonly CellStyle Plain = new();

    /// <summary>An Excel number format; null is General.</summary>
    public string? Format { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool Underlined { get; init; }

    /// <summary>Null is the workbook's size.</summary>
    public double? SizePoints { get; init; }

    /// <summary>Six hexadecimal digits, red first.</summary>
    public string Color { get; init; } = "000000";

    /// <summary>Six hexadecimal digits; null is no fill.</summary>
    public string? Fill { get; init; }

    public CellAlignment Alignment { get; init; }

    public CellAnchor Anchor { get; init; }

    /// <summary>Steps of about three spaces.</summary>
    public int Indent { get; init; }

    public bool Wraps { get; init; }

    /// <summary>Can be typed into also where the sheet is protected.</summary>
    public bool IsUnlocked { get; init; }

    public CellBorder Border { get; init; }

    /// <summary>Six hexadecimal digits.</summary>
    public string BorderColor { get; init; } = "A6A6A6";
}
