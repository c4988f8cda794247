using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>The look of the forms: white cells are for typing.</summary>
internal static class FormLook
{
    private const string Navy = "1F3864";
    private const string Text = "@";

    public static readonly CellStyle Title = new() { Bold = true, SizePoints = 16, Color = Navy, Anchor = CellAnchor.Middle };

    public static readonly CellStyle Note = new() { SizePoints = 10, Color = "595959", Wraps = true, Anchor = CellAnchor.Top };

    public static readonly CellStyle Label = new() { Bold = true, Color = Navy, Anchor = CellAnchor.Middle };

    public static readonly CellStyle HeadInput = new()
    {
        Format = Text,
        Border = CellBorder.All,
        Fill = "FFF8E1",
        IsUnlocked = true,
        Anchor = CellAnchor.Middle,
    };

    public static readonly CellStyle HeadFilled = HeadInput with { Bold = true, Fill = "DEE6F0", IsUnlocked = false };

    public static readonly CellStyle Body = new() { Border = CellBorder.All, Wraps = true, Anchor = CellAnchor.Top };

    public static readonly CellStyle BodyText = Body with { Format = Text };

    private static readonly CellStyle Header = new()
    {
        Bold = true,
        Wraps = true,
        Alignment = CellAlignment.Center,
        Anchor = CellAnchor.Middle,
        Border = CellBorder.All,
        BorderColor = "8497B0",
    };

    // Without borders: a program prints a bordered cell even when nothing stands in it, and a form has two thousand rows.
    private static readonly CellStyle Typed = new() { Format = Text, Wraps = true, Anchor = CellAnchor.Top, IsUnlocked = true };

    private static readonly CellStyle Day = Typed with { Format = CellStyle.VietnameseDay, Wraps = false };

    private static readonly CellStyle Whole = Typed with { Format = CellStyle.WholeNumber, Wraps = false };

    private static readonly CellStyle Amount = Typed with { Format = CellStyle.DecimalNumber, Wraps = false };

    public static CellStyle HeaderOf(Need need) => need switch
    {
        Need.Required => Header with { Fill = Navy, Color = "FFFFFF" },
        Need.OneOfTwo => Header with { Fill = "5B7DB1", Color = "FFFFFF" },
        _ => Header with { Fill = "DEE6F0", Color = Navy },
    };

    public static CellStyle CellOf(FormInput input) => input switch
    {
        FormInput.Date or FormInput.Day => Day,
        FormInput.Whole => Whole,
        FormInput.Amount => Amount,
        _ => Typed,
    };

    /// <summary>In Excel's unit.</summary>
    public static double WidthOf(FormColumn column) => (column.Field.Name, column.Input) switch
    {
        ("id" or "trip_id", _) => 14,
        (_, FormInput.Date or FormInput.Day) => 13,
        (_, FormInput.Whole or FormInput.Period) => 11,
        (_, FormInput.Amount) => 15,
        (_, FormInput.Choice) => 18,
        (_, FormInput.Code { IsOpen: true }) => 28,
        (_, FormInput.Code) => 24,
        (var name, _) when name.EndsWith("_en", StringComparison.Ordinal) || name.EndsWith("_vi", StringComparison.Ordinal) => 38,
        ("source" or "note" or "follow_up" or "head_of_delegation" or "reason", _) => 28,
        _ => 16,
    };
}
