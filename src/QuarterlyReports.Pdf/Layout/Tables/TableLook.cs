using System.Diagnostics;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>Type and spacing of a table at one size.</summary>
internal sealed record TableLook(double SizePoints)
{
    public const double PaddingX = 4;
    public const double PaddingY = 2.8;
    public const double OfWhichIndent = 9;
    public const double HeavyRule = 0.75;
    public const double LightRule = 0.4;

    private const double LineHeight = 1.24;

    /// <summary>
    /// Largest first: a table that does not fit is set a step smaller, down to the last, which is still readable.
    /// </summary>
    public static readonly IReadOnlyList<double> Sizes = [9, 8.5, 8, 7.5, 7];

    /// <summary>A table that has no room beside its longest words is set smaller too, but not smaller than this.</summary>
    public const double SmallestForRoom = 7.5;

    /// <summary>What a table should have left beside its longest words.</summary>
    public const double RoomShare = 0.2;

    public static readonly TextStyle Caption = TextStyle.Sans(9.5, 1.3, Emphasis.Bold) with { Color = Inks.Navy };

    public static readonly TextStyle Note = TextStyle.Sans(8, 1.3) with { Color = Inks.Grey };

    public TextStyle Header => TextStyle.Sans(SizePoints, LineHeight, Emphasis.Bold) with { Color = Inks.Navy };

    public TextStyle Of(RowRole role)
    {
        var body = TextStyle.Sans(SizePoints, LineHeight);
        return role switch
        {
            RowRole.Body => body,
            RowRole.OfWhich => body with { Color = Inks.Grey, Emphasis = Emphasis.Italic },
            RowRole.Subtotal or RowRole.Total => body with { Emphasis = Emphasis.Bold },
            RowRole.Group => body with { Color = Inks.Navy, Emphasis = Emphasis.Bold },
            _ => throw new UnreachableException($"No look for a row of role {role}."),
        };
    }

    public static TextAlignment AlignmentOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Text => TextAlignment.Left,
        ColumnAlignment.Number => TextAlignment.Right,
        ColumnAlignment.Centre => TextAlignment.Centre,
        _ => throw new UnreachableException($"No alignment for {alignment}."),
    };
}
