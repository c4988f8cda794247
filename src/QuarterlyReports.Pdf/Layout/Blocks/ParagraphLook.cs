using System.Diagnostics;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout.Blocks;

/// <summary>What a paragraph of one role looks like.</summary>
internal sealed record ParagraphLook(TextStyle Text, TextAlignment Alignment)
{
    private const double BarInset = 10;

    public double FirstLineIndent { get; init; }

    /// <summary>Room on the left, where <see cref="Bar"/> stands.</summary>
    public double Inset { get; init; }

    /// <summary>Colour of a bar along the left edge; null for none.</summary>
    public Color? Bar { get; init; }

    public double SpaceBefore { get; init; }

    /// <param name="style">Gives body size, indent and gap.</param>
    public static ParagraphLook Of(ParagraphRole role, PageStyle style)
    {
        var body = TextStyle.Serif(style.BodySizePoints, style.LineHeight);
        var plain = new ParagraphLook(body, TextAlignment.Justified)
        {
            FirstLineIndent = style.FirstLineIndentPoints,
            SpaceBefore = style.ParagraphGapPoints,
        };
        return role switch
        {
            ParagraphRole.Body => plain,
            ParagraphRole.Quiet => plain with { Text = body with { Color = Inks.Grey, Emphasis = Emphasis.Italic } },
            ParagraphRole.Note => plain with
            {
                Text = TextStyle.Serif(style.BodySizePoints - 2, style.LineHeight - 0.05) with { Color = Inks.Grey },
                FirstLineIndent = 0,
            },
            ParagraphRole.Centred => plain with { Alignment = TextAlignment.Centre, FirstLineIndent = 0 },
            ParagraphRole.Warning => SetApart(body with { SizePoints = body.SizePoints - 1 }, Inks.Red, style),
            ParagraphRole.Lead => SetApart(body with { Color = Inks.Navy, Emphasis = Emphasis.Bold }, Inks.Navy, style),
            _ => throw new UnreachableException($"No look for {role}."),
        };
    }

    private static ParagraphLook SetApart(TextStyle text, Color bar, PageStyle style) => new(text, TextAlignment.Left)
    {
        Inset = BarInset,
        Bar = bar,
        SpaceBefore = style.ParagraphGapPoints + 3,
    };
}
