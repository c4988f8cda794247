using System.Globalization;
using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>
/// The places that links and contents lead to. Word allows fewer characters in their names than a document's ids have.
/// </summary>
internal sealed class Bookmarks
{
    private const int LongestName = 40;

    private readonly Dictionary<string, (int Number, string Name)> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="DocumentException">Two places have the same id.</exception>
    public Bookmarks(Document document)
    {
        foreach (var id in document.Sections.SelectMany(section => section.Blocks).SelectMany(IdsOf)) Add(id);
    }

    /// <exception cref="DocumentException">Nothing in the document has that id.</exception>
    public string NameOf(string id) => _places.TryGetValue(id, out var place)
        ? place.Name
        : throw new DocumentException($"A link leads to '{id}', which is nowhere in the document.");

    /// <summary>The runs as the place with that id.</summary>
    public IEnumerable<XElement> Around(string id, IEnumerable<XElement> runs)
    {
        var (number, name) = _places[id];
        return
        [
            Word("bookmarkStart", At("id", number), At("name", name)), .. runs, Word("bookmarkEnd", At("id", number)),
        ];
    }

    private void Add(string id)
    {
        if (!_places.TryAdd(id, (_places.Count, NewName(id))))
            throw new DocumentException($"Two places are called '{id}'; links would not know which one is meant.");
    }

    private string NewName(string id)
    {
        var letters = string.Concat(id.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '_'));
        var whole = letters.Length > 0 && char.IsAsciiLetter(letters[0]) ? letters : "p" + letters;
        var name = whole[..Math.Min(whole.Length, LongestName)];
        for (var number = 2; !_names.Add(name); number++)
        {
            var ending = "_" + number.ToString(CultureInfo.InvariantCulture);
            name = whole[..Math.Min(whole.Length, LongestName - ending.Length)] + ending;
        }

        return name;
    }

    private static IEnumerable<string> IdsOf(Block block) => block switch
    {
        Block.Heading heading => [heading.Id, .. AnchorsOf(heading.Content)],
        Block.Paragraph paragraph => AnchorsOf(paragraph.Content),
        Block.List list => list.Items.SelectMany(IdsOf),
        Block.Table table => IdsOf(table.Content),
        Block.Figure figure => [figure.Id, .. AnchorsOf(figure.Caption)],
        _ => [],
    };

    private static IEnumerable<string> IdsOf(ListItem item) => [.. AnchorsOf(item.Content), .. item.Children.SelectMany(IdsOf)];

    private static IEnumerable<string> IdsOf(TableContent table) =>
    [
        table.Id, .. AnchorsOf(table.Caption), .. table.Rows.SelectMany(IdsOf), .. table.Notes.SelectMany(AnchorsOf),
    ];

    private static IEnumerable<string> IdsOf(TableRow row)
    {
        var anchors = row.Cells.SelectMany(cell => AnchorsOf(cell.Content));
        return row.Anchor is null ? anchors : anchors.Prepend(row.Anchor);
    }

    private static IEnumerable<string> AnchorsOf(IEnumerable<Inline> content) =>
        content.OfType<Inline.Anchor>().Select(anchor => anchor.Id);
}
