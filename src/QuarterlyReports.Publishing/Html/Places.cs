using System.Globalization;
using System.Text;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>The places of a file and the links to them: every place once, every link to a place there is.</summary>
internal sealed class Places
{
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);

    // In the order of their first link, so that the same document is always refused in the same words.
    private readonly List<string> _targets = [];
    private readonly HashSet<string> _seenTargets = new(StringComparer.Ordinal);

    /// <summary>The id attribute of a place.</summary>
    /// <exception cref="DocumentException">Another place has this id.</exception>
    public string New(string id)
    {
        if (id.Length == 0) throw new DocumentException("A place has an empty id, so nothing could lead to it.");
        return _places.Add(id)
            ? Name(id)
            : throw new DocumentException($"Two places are called \"{id}\": a link could not tell them apart.");
    }

    /// <summary>The href attribute of a link.</summary>
    public string WayTo(string target)
    {
        if (_seenTargets.Add(target)) _targets.Add(target);
        return "#" + Name(target);
    }

    /// <exception cref="DocumentException">A link leads nowhere.</exception>
    public void DemandWays()
    {
        if (_targets.Find(target => !_places.Contains(target)) is { } lost)
        {
            throw new DocumentException($"A link leads to \"{lost}\", which is nowhere in the document.");
        }
    }

    /// <summary>
    /// An id that needs no further escaping in an address (RFC 3986, 2.3): other characters become ~ and their UTF-8 bytes.
    /// </summary>
    public static string Name(string id)
    {
        if (id.All(IsPlain)) return id;
        var name = new StringBuilder();
        foreach (var character in id.EnumerateRunes())
        {
            if (character.IsAscii && IsPlain((char)character.Value))
            {
                name.Append((char)character.Value);
                continue;
            }

            foreach (var unit in Encoding.UTF8.GetBytes(character.ToString()))
            {
                name.Append(CultureInfo.InvariantCulture, $"~{unit:X2}");
            }
        }

        return name.ToString();
    }

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_';
}
