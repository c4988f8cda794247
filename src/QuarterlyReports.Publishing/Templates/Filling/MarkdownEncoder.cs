using System.Text;
using HandlebarsDotNet;

namespace QuarterlyReports.Publishing.Templates.Filling;

/// <summary>
/// Makes data plain text for Markdown: a backslash before every ASCII punctuation character, which CommonMark reads as the
/// character itself. So no title can become a heading, list, link, table, directive or tag.
/// </summary>
internal sealed class MarkdownEncoder : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target)
    {
        foreach (var character in text ?? "") Write(character, target);
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text is not null && text.MoveNext()) Write(text.Current, target);
    }

    /// <summary>The data as it was before it became plain text for Markdown.</summary>
    public static string Decoded(string text)
    {
        var data = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] == '\\' && place + 1 < text.Length) place++;
            data.Append(text[place]);
        }

        return data.ToString();
    }

    private static void Write(char character, TextWriter target)
    {
        if (char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character))) target.Write('\\');
        target.Write(character is '\r' or '\n' ? ' ' : character);
    }
}
