using System.Diagnostics;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout.Blocks;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>Gives every kind of block to the layout that knows it.</summary>
internal static class BlockLayout
{
    public static IReadOnlyList<Band> Place(Block block, BlockFrame frame) => block switch
    {
        Block.Heading heading => HeadingLayout.Place(heading, frame),
        Block.Paragraph paragraph => ParagraphLayout.Place(paragraph, frame),
        Block.List list => ListLayout.Place(list, frame),
        _ => throw new UnreachableException($"No layout for {block.GetType().Name}."),
    };
}
