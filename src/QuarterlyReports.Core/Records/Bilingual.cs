namespace QuarterlyReports.Core.Records;

/// <summary>A text for readers in both languages. At least one is recorded; null means nobody has written that one yet.</summary>
public readonly record struct Bilingual(string? English, string? Vietnamese)
{
    /// <summary>The text in the language asked for, else in the other one, else empty.</summary>
    public string In(Language language) => Own(language) ?? English ?? Vietnamese ?? "";

    /// <summary>Whether <see cref="In"/> has to fall back on the other language, which the edition then marks.</summary>
    public bool IsBorrowedIn(Language language) => Own(language) is null && (English ?? Vietnamese) is not null;

    public bool IsEmpty => English is null && Vietnamese is null;

    private string? Own(Language language) => language == Language.English ? English : Vietnamese;
}
