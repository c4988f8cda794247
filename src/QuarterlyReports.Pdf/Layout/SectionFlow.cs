using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>Lays the blocks of one section end to end as bands, with their page breaks.</summary>
internal static class SectionFlow
{
    /// <param name="number">1 for the document's first section; errors name it.</param>
    public static IReadOnlyList<Band> Of(Section section, int number, BlockFrame frame)
    {
        var bands = new List<Band>();
        var startsPage = false;
        for (var index = 0; index < section.Blocks.Count; index++)
        {
            var block = section.Blocks[index];
            if (block is Block.PageBreak)
            {
                GuardBlankPage(section, index, number);
                startsPage = true;
                continue;
            }

            var previous = index > 0 ? section.Blocks[index - 1] : null;
            var name = $"Section {number}, block {index + 1} ({block.GetType().Name})";
            var placed = PlaceNamed(block, frame with { Previous = previous }, name);
            bands.Add(startsPage ? placed[0] with { StartsPage = true } : placed[0]);
            bands.AddRange(placed.Skip(1));
            startsPage = false;
        }

        return bands;
    }

    private static void GuardBlankPage(Section section, int index, int number)
    {
        if (index == 0 || index == section.Blocks.Count - 1 || section.Blocks[index - 1] is Block.PageBreak)
        {
            throw new DocumentException(
                $"Section {number}, block {index + 1} (PageBreak) would leave a blank page: "
                + "a page break stands between two other blocks.");
        }
    }

    private static IReadOnlyList<Band> PlaceNamed(Block block, BlockFrame frame, string name)
    {
        try
        {
            var bands = BlockLayout.Place(block, frame);
            return bands.Count > 0 ? bands : throw new DocumentException("it has nothing to print.");
        }
        catch (DocumentException exception)
        {
            throw new DocumentException($"{name}: {exception.Message}") { Character = exception.Character };
        }
    }
}
