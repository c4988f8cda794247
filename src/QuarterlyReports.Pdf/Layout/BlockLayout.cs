using System.Diagnostics;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout.Blocks;
using QuarterlyReports.Pdf.Layout.Tables;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>Gives every kind of block to the layout that knows it.</summary>
internal static class BlockLayout
{
    public static IReadOnlyList<Band> Place(Block block, BlockFrame frame) => block switch
    {
        Block.Heading heading => HeadingLayout.Place(heading, frame),
        Block.Paragraph paragraph => ParagraphLayout.Place(paragraph, frame),
        Block.List list => ListLayout.Place(list, frame),
        Block.Figure figure => FigureLayout.Place(figure, frame),
        Block.Contents contents => ContentsLayout.Place(contents, frame),
        Block.OfficialHead head => OfficialHeadLayout.Place(head.Content, frame),
        Block.Signature signature => SignatureLayout.Place(signature.Content, frame),
        Block.Table table => TableLayout.Place(table.Content, frame),
        _ => throw new UnreachableException($"No layout for {block.GetType().Name}."),
    };
}
