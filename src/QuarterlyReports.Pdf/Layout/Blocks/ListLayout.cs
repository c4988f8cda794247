using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout.Blocks;

/// <summary>Sets a list with hanging markers, each level of items indented to the text of the level above.</summary>
internal sealed class ListLayout
{
    private const double GapAfterMarker = 5;
    private const double SpaceBetweenItems = 3;

    private readonly BlockFrame _frame;
    private readonly TextStyle _style;
    private readonly List<Band> _bands = [];

    private ListLayout(BlockFrame frame) => (_frame, _style) = (frame, frame.BodyText);

    public static IReadOnlyList<Band> Place(Block.List list, BlockFrame frame)
    {
        if (list.Items.Count == 0)
        {
            throw new DocumentException("The list has no items.");
        }

        var layout = new ListLayout(frame);
        layout.AddItems(list.Items, frame.Parent, frame.Style.FirstLineIndentPoints);
        if (frame.Previous is Block.Paragraph)
        {
            // The sentence that leads to a list does not stand alone above a page's foot.
            layout._bands[0] = layout._bands[0] with { StaysWithPrevious = true };
        }

        return layout._bands;
    }

    private void AddItems(IReadOnlyList<ListItem> items, StructureElement parent, double left)
    {
        var list = new StructureElement(StructureRole.List, parent);
        var textLeft = left + GapAfterMarker + items.Max(item => MarkerWidth(item.Marker));
        foreach (var item in items)
        {
            AddItem(item, list, left, textLeft);
        }
    }

    private void AddItem(ListItem item, StructureElement list, double left, double textLeft)
    {
        var element = new StructureElement(StructureRole.ListItem, list);
        var label = new StructureElement(StructureRole.Label, element);
        var body = new StructureElement(StructureRole.ListBody, element);
        var text = SetText.WithBestFit(
            _frame.Measurer,
            InlineText.Required(item.Content, _style, body) with { Hyphenation = _frame.Hyphenation },
            _style,
            new LineWidths(_frame.WidthPoints - textLeft),
            TextAlignment.Justified);
        var marker = new Mark.Text(
            label, _style.Face(), _style.SizePoints, _style.Color, left, text.BaselinePoints, item.Marker, SpaceFollows: true);
        var spaceBefore = _bands.Count == 0 ? _frame.Style.ParagraphGapPoints : SpaceBetweenItems;
        _bands.AddRange(LineBands.Of(text, textLeft, spaceBefore, [marker]).WithNotes(text, _frame));
        if (item.Children.Count > 0)
        {
            AddItems(item.Children, body, textLeft);
        }
    }

    private double MarkerWidth(string marker) => _frame.Measurer.WidthPoints(_style.Face(), _style.SizePoints, marker);
}
