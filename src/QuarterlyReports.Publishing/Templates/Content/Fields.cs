using QuarterlyReports.Publishing.Templates.Filling;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>
/// Named values for a template: texts, yes or no, lists and further fields. A name outside the vocabulary is our mistake.
/// </summary>
internal sealed class Fields : Dictionary<string, object?>
{
    public Fields()
        : base(StringComparer.Ordinal)
    {
    }

    public new object? this[string name]
    {
        get => base[name];
        init => base[Known(name)] = value;
    }

    private static string Known(string name) => Vocabulary.Fields.Contains(name)
        ? name
        : throw new ArgumentException($"The vocabulary of templates has no field '{name}'.", nameof(name));
}
