using System.Text;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Publishing.Templates.Wording;

/// <summary>
/// The product's own words in one language, from <c>phrases.en.txt</c> or <c>phrases.vi.txt</c>. In these files ~ is a no-break
/// space, {name} is filled in, and " | " parts the form for one from the form for many.
/// </summary>
public sealed class Words
{
    private const string BetweenForms = " | ";
    private readonly KeyedFile _file;

    private Words(Language language, KeyedFile file)
    {
        Language = language;
        _file = file;
    }

    public Language Language { get; }

    /// <summary>BCP 47 tag of the whole document.</summary>
    public string LanguageTag => TagOf(Language);

    public IReadOnlyCollection<string> Keys => _file.Keys;

    /// <summary>The phrase as it prints; a phrase with places to fill in needs <see cref="Fill"/>.</summary>
    /// <exception cref="TemplateException">The file has no such key.</exception>
    public string this[string key] => Raw(key).Replace('~', Typography.NoBreakSpace);

    /// <param name="folder">The templates folder, which holds one phrase file a language.</param>
    public static Words Load(string folder, Language language) =>
        new(language, KeyedFile.Read(Path.Combine(folder, language == Language.English ? "phrases.en.txt" : "phrases.vi.txt")));

    public static string TagOf(Language language) => language == Language.English ? "en-US" : "vi-VN";

    /// <summary>The phrase with every {name} filled in. Values are never searched for braces themselves.</summary>
    /// <exception cref="TemplateException">The phrase asks for a name that is not given.</exception>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values) => Filled(key, this[key], values);

    /// <summary>A number with its noun, agreeing: "1 activity", "25 activities", "05 hoạt động".</summary>
    /// <param name="key">A phrase with {count}, in two forms where the language has two.</param>
    /// <param name="printed">The number as this place prints it.</param>
    public string Count(string key, decimal number, string printed) => Filled(key, FormFor(key, number), [("count", printed)]);

    /// <summary>The form of a phrase that agrees with a number, such as "was" or "were".</summary>
    public string FormFor(string key, decimal number)
    {
        var forms = this[key].Split(BetweenForms);
        return number == 1 ? forms[0] : forms[^1];
    }

    public bool Has(string key) => _file.TryGet(key, out _);

    private string Raw(string key) => _file.TryGet(key, out var text)
        ? text
        : throw new TemplateException($"{_file.Name} has no phrase '{key}'. {Likely.Hint(key, _file.Keys)}");

    private string Filled(string key, string text, ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0) return filled.Append(text, at, text.Length - at).ToString();
            filled.Append(text, at, open - at).Append(ValueOf(key, text[(open + 1)..close], values));
            at = close + 1;
        }

        return filled.ToString();
    }

    private string ValueOf(string key, string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var value in values) if (value.Name == name) return value.Value;
        throw new TemplateException($"{_file.Name}: the phrase '{key}' asks for {{{name}}}, which is not filled in there.");
    }
}
