using System.Globalization;
using System.Text;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>The look of the file on screens and on paper, and the marks in the margins of printed pages.</summary>
internal static class Stylesheet
{
    private const string ResourceName = "QuarterlyReports.Publishing.Html.document.css";

    private static readonly Lazy<string> Shared = new(Read);

    public static string For(PageMarks marks) => Shared.Value + InMargins(marks);

    // Browsers that do not know margin boxes still print the secrecy word and the notices: they stand on every page as text.
    private static string InMargins(PageMarks marks)
    {
        var rules = "";
        if (marks.Secrecy is { Length: > 0 } secrecy) rules += $"@page {{ @bottom-center {{ content: {Quoted(secrecy)}; }} }}\n";
        if (marks.RunningTitle.Length == 0) return rules;
        return rules + $"@page {{ @bottom-left {{ content: {Quoted(marks.RunningTitle)}; }} }}\n"
            + "@page :first { @bottom-left { content: none; } }\n";
    }

    // Letters and digits mean nothing to a style sheet, and a backslash with the number of a character and one space is that
    // character (CSS Syntax 3, 4.3.7), so no word can end the string or the element.
    private static string Quoted(string words)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in words.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(character) || character.Value == ' ')
            {
                quoted.Append(character.ToString());
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\{character.Value:X} ");
            }
        }

        return quoted.Append('"').ToString();
    }

    private static string Read()
    {
        using var resource = typeof(Stylesheet).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The program was built without {ResourceName}.");
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
