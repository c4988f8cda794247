namespace QuarterlyReports.Publishing.Templates;

/// <summary>A text file of lines "key = text", such as phrases and settings. Lines that begin with # are remarks.</summary>
internal sealed class KeyedFile
{
    private readonly string _path;
    private readonly Dictionary<string, string> _texts;

    private KeyedFile(string path, Dictionary<string, string> texts)
    {
        _path = path;
        _texts = texts;
    }

    /// <summary>File name without its folders, for messages: the folders are the reader's own business.</summary>
    public string Name => Path.GetFileName(_path);

    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <exception cref="TemplateException">A line has no "=", or a key comes twice.</exception>
    public static KeyedFile Read(string path)
    {
        if (!File.Exists(path))
            throw new TemplateException($"{Path.GetFileName(path)} is missing from the templates folder. Put it back.");
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = File.ReadAllLines(path);
        for (var index = 0; index < lines.Length; index++) Add(lines[index].Trim(), Path.GetFileName(path), index + 1, texts);
        return new(path, texts);
    }

    public bool TryGet(string key, out string text) => _texts.TryGetValue(key, out text!);

    private static void Add(string line, string file, int number, Dictionary<string, string> texts)
    {
        if (line.Length == 0 || line[0] == '#') return;
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        if (equals < 1)
            throw new TemplateException(file, number, $"'{line}' is not 'key = text'. Write a key, an equals sign and the text.");
        var key = line[..equals].Trim();
        if (!texts.TryAdd(key, line[(equals + 1)..].Trim().Normalize()))
            throw new TemplateException(file, number, $"the key '{key}' comes a second time. Keep one of the two lines.");
    }
}
