using System.Text;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf;

/// <summary>What layout has placed, as text: element by element for the whole document, and page by page.</summary>
internal static class PageWords
{
    private static readonly StructureRole[] WithinText = [StructureRole.Link, StructureRole.Span, StructureRole.Reference];

    /// <summary>
    /// The text of every paragraph, cell or list item in reading order, however many pages it stands on. Entries of contents and
    /// drawings are left out, as in <see cref="DocumentText"/>.
    /// </summary>
    public static IReadOnlyList<string> OfElements(PlacedDocument document)
    {
        var texts = new Dictionary<StructureElement, StringBuilder>();
        foreach (var text in document.Pages.SelectMany(page => page.Marks).OfType<Mark.Text>())
        {
            if (text.Element is null) continue;
            var owner = OwnerOf(text.Element);
            if (!texts.TryGetValue(owner, out var words)) texts[owner] = words = new StringBuilder();
            words.Append(text.Content).Append(text.SpaceFollows ? " " : "");
        }

        return
        [
            .. All(document.Structure).Where(texts.ContainsKey)
                .Where(element => element.Role is not (StructureRole.Figure or StructureRole.ContentsItem))
                .Select(element => DocumentText.Normal(texts[element].ToString())),
        ];
    }

    /// <summary>Everything that is printed on a page, in the order in which it is drawn; divided words are whole.</summary>
    public static string Of(PlacedPage page, Func<Mark.Text, double> widthOf)
    {
        var words = new StringBuilder();
        Mark.Text? last = null;
        foreach (var text in page.Marks.OfType<Mark.Text>())
        {
            if (last is not null && !last.EndsDivided && !GoesOn(last, text, widthOf)) words.Append(' ');
            words.Append(text.Content).Append(text.SpaceFollows ? " " : "");
            last = text;
        }

        return DocumentText.Normal(words.ToString());
    }

    private static bool GoesOn(Mark.Text text, Mark.Text next, Func<Mark.Text, double> widthOf) =>
        Math.Abs(text.Left + widthOf(text) - next.Left) < 0.5 && Math.Abs(text.Baseline - next.Baseline) < text.SizePoints / 2;

    private static StructureElement OwnerOf(StructureElement element)
    {
        // The number of a footnote is part of its text.
        while (element.Parent is { } parent
            && (WithinText.Contains(element.Role)
                || (element.Role == StructureRole.Label && parent.Role == StructureRole.Note)))
        {
            element = parent;
        }

        return element;
    }

    private static IEnumerable<StructureElement> All(StructureElement element) =>
        element.Children.SelectMany(All).Prepend(element);
}
