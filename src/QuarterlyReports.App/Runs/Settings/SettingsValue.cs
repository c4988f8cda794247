using System.Globalization;
using System.Text.Json;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Runs.Settings;

/// <summary>One value in the settings file, which knows where it stands.</summary>
/// <param name="Key">Its dotted path, such as <c>document.signer</c>; empty for the whole file.</param>
internal sealed record SettingsValue(string File, string Key, JsonElement Json)
{
    /// <summary>The settings under this one, by name; a name that is none of the known ones is refused.</summary>
    public IEnumerable<SettingsValue> Parts(params IReadOnlyList<string> known)
    {
        if (Json.ValueKind != JsonValueKind.Object) throw Refuse("an object in braces", "một đối tượng trong ngoặc nhọn");
        foreach (var part in Json.EnumerateObject())
        {
            if (!known.Contains(part.Name, StringComparer.Ordinal)) throw Unknown(part.Name, known);
            yield return new(File, Key.Length == 0 ? part.Name : $"{Key}.{part.Name}", part.Value);
        }
    }

    public string Name => Key[(Key.LastIndexOf('.') + 1)..];

    public string Text
    {
        get
        {
            try
            {
                if (Json.ValueKind == JsonValueKind.String) return Json.GetString()!.Normalize();
            }
            catch (InvalidOperationException)
            {
                // An escape such as \ud800 is half a character.
            }

            throw Refuse("a text in quotes", "một chuỗi trong dấu nháy");
        }
    }

    public bool YesOrNo => Json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Refuse("true or false", "true hoặc false"),
    };

    /// <summary>A day written yyyy-MM-dd.</summary>
    public DateOnly Day =>
        DateOnly.TryParseExact(Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw Refuse("a day such as 2018-04-05", "một ngày như 2018-04-05");

    /// <summary>One text for both languages, or an object with "en", "vi" or both.</summary>
    public Bilingual Bilingual
    {
        get
        {
            if (Json.ValueKind == JsonValueKind.String) return new(Text, Text);
            var words = new Bilingual();
            foreach (var part in Parts("en", "vi"))
                words = part.Name == "en" ? words with { English = part.Text } : words with { Vietnamese = part.Text };
            return words;
        }
    }

    public IReadOnlyList<SettingsValue> Items => Json.ValueKind == JsonValueKind.Array
        ? [.. Json.EnumerateArray().Select((item, index) => new SettingsValue(File, $"{Key}[{index}]", item))]
        : throw Refuse("a list in brackets", "một danh sách trong ngoặc vuông");

    public TChoice OneOf<TChoice>(params IReadOnlyList<TChoice> choices) where TChoice : struct, Enum =>
        choices.Where(choice => RecordCode.Of(choice) == Text).Select(choice => (TChoice?)choice).FirstOrDefault()
        ?? throw Refuse("one of " + Listed(choices.Select(RecordCode.Of)), "một trong " + Listed(choices.Select(RecordCode.Of)));

    public UnusableInputException Refuse(string expected, string expectedVietnamese)
    {
        var found = Json.GetRawText().ReplaceLineEndings(" ");
        if (found.Length > 60) found = found[..60] + "…";
        var key = Key.Length == 0 ? "/" : Key;
        return new(new Bilingual(
            $"The settings file '{File}' has {found} for '{key}', where {expected} is expected.",
            $"Tệp cấu hình '{File}' ghi {found} cho '{key}', trong khi cần {expectedVietnamese}."));
    }

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"\"{word}\""));

    private UnusableInputException Unknown(string name, IReadOnlyList<string> known)
    {
        var under = Key.Length == 0 ? "" : $"{Key}.";
        var guess = Suggestion.For(name, known);
        return new(guess is null
            ? new($"The settings file '{File}' has '{under}{name}', which is no setting; use {Listed(known)}.",
                $"Tệp cấu hình '{File}' có '{under}{name}', không phải là mục cấu hình; hãy dùng {Listed(known)}.")
            : new($"The settings file '{File}' has '{under}{name}', which is no setting; did you mean '{under}{guess}'?",
                $"Tệp cấu hình '{File}' có '{under}{name}', không phải là mục cấu hình; có phải '{under}{guess}'?"));
    }
}
