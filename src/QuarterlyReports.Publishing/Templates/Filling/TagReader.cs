using System.Text;

namespace QuarterlyReports.Publishing.Templates.Filling;

/// <summary>
/// Finds the tags of one line. Only the plain part of Handlebars is allowed, so that every mistake has a line of its own.
/// </summary>
internal static class TagReader
{
    /// <exception cref="TemplateException">
    /// A tag is not closed on its line, or belongs to the part of Handlebars that is not used.
    /// </exception>
    public static IReadOnlyList<TemplateTag> Read(SourceLine line)
    {
        var tags = new List<TemplateTag>();
        for (var at = line.Text.IndexOf("{{", StringComparison.Ordinal); at >= 0;)
        {
            var close = line.Text.IndexOf("}}", at, StringComparison.Ordinal);
            if (close < 0) throw line.Problem("a tag is opened with {{ and not closed with }} on the same line.");
            tags.Add(ReadOne(line, line.Text[(at + 2)..close]));
            at = line.Text.IndexOf("{{", close + 2, StringComparison.Ordinal);
        }

        return tags;
    }

    /// <summary>Whether the line holds tags that steer and nothing else, so that it prints no line of its own.</summary>
    public static bool IsSilent(SourceLine line, IReadOnlyList<TemplateTag> tags)
    {
        if (tags.Count == 0 || tags.Any(tag => !tag.IsSilent)) return false;
        var rest = line.Text;
        for (var at = rest.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = rest.IndexOf("{{", StringComparison.Ordinal))
        {
            rest = rest.Remove(at, rest.IndexOf("}}", at, StringComparison.Ordinal) + 2 - at);
        }

        return string.IsNullOrWhiteSpace(rest);
    }

    private static TemplateTag ReadOne(SourceLine line, string inside)
    {
        if (inside.Length > 0 && "{&>*~".Contains(inside[0], StringComparison.Ordinal))
            throw line.Problem($"'{{{{{inside}}}}}' begins with '{inside[0]}', which templates do not use. Write {{{{name}}}}.");
        if (inside.EndsWith('~'))
            throw line.Problem($"'{{{{{inside}}}}}' ends with '~', which templates do not use. Leave it out.");
        var sign = inside.Length > 0 && "#/^!".Contains(inside[0], StringComparison.Ordinal) ? inside[0] : ' ';
        return sign == '!' ? new('!', []) : new(sign, Words(line, sign == ' ' ? inside : inside[1..]));
    }

    private static List<string> Words(SourceLine line, string inside)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var quote = '\0';
        foreach (var character in inside)
        {
            if (quote == '\0' && character is '(' or ')' or '|' or '=')
                throw line.Problem($"'{{{{{inside}}}}}' holds '{character}', which templates do not use.");
            if (quote == '\0' && char.IsWhiteSpace(character)) Finish();
            else word.Append(character);
            if (character is '"' or '\'') quote = quote == character ? '\0' : quote == '\0' ? character : quote;
        }

        if (quote != '\0') throw line.Problem($"'{{{{{inside}}}}}' opens a quotation mark and does not close it.");
        Finish();
        return words;

        void Finish()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }
    }
}
