using System.Diagnostics;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout.Blocks;

/// <summary>Sets a heading and keeps it with what it heads.</summary>
internal static class HeadingLayout
{
    public static IReadOnlyList<Band> Place(Block.Heading heading, BlockFrame frame)
    {
        var style = StyleOf(heading.Level, frame);
        var element = new StructureElement(RoleOf(heading.Level), frame.Parent);
        var text = SetText.WithBestFit(
            frame.Measurer,
            InlineText.Required(heading.Content, style, element),
            style,
            new LineWidths(frame.WidthPoints),
            heading.IsAnnexTitle ? TextAlignment.Centre : TextAlignment.Left);
        var bands = LineBands.Of(text, 0, SpaceBefore(heading.Level)).KeptWithNext();
        return [bands[0] with { Destinations = [heading.Id, .. bands[0].Destinations] }, .. bands.Skip(1)];
    }

    // Decree 30/2020, Annex I: "I. TITLE" and "1. Title" bold; "a) Title" upright, here italic so that it reads as a heading.
    private static TextStyle StyleOf(int level, BlockFrame frame) => frame.BodyText with
    {
        Emphasis = level switch
        {
            1 or 2 => Emphasis.Bold,
            3 => Emphasis.BoldItalic,
            _ => Emphasis.Italic,
        },
    };

    private static double SpaceBefore(int level) => level switch
    {
        1 => 16,
        2 => 12,
        _ => 9,
    };

    private static StructureRole RoleOf(int level) => level switch
    {
        1 => StructureRole.Heading1,
        2 => StructureRole.Heading2,
        3 => StructureRole.Heading3,
        4 => StructureRole.Heading4,
        _ => throw new UnreachableException($"No role for a heading of level {level}."),
    };
}
