using System.Globalization;
using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records.Registers;

/// <summary>Writes down the fields of one register: name, how the value is read from an entry and put into one.</summary>
internal static class FieldsOf<TEntry> where TEntry : RegisterEntry
{
    private const char Separator = ';';

    public static RegisterField Text(string name, Func<TEntry, string?> get, Func<TEntry, string?, TEntry> set) =>
        Of(name, new FieldType.Text(), get, set);

    public static RegisterField Line(string name, Func<TEntry, string?> get, Func<TEntry, string?, TEntry> set) =>
        Of(name, new FieldType.Line(), get, set);

    /// <summary>Two fields: the text in English and in Vietnamese.</summary>
    public static IEnumerable<RegisterField> Bilingual(
        string name, FieldType type, Func<TEntry, Bilingual> get, Func<TEntry, Bilingual, TEntry> set) =>
    [
        Of($"{name}_en", type, entry => get(entry).English, (entry, text) => set(entry, get(entry) with { English = text })),
        Of($"{name}_vi", type, entry => get(entry).Vietnamese,
            (entry, text) => set(entry, get(entry) with { Vietnamese = text })),
    ];

    public static RegisterField Day(string name, Func<TEntry, DateOnly?> get, Func<TEntry, DateOnly?, TEntry> set) =>
        Of(name, new FieldType.Day(), entry => get(entry)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            (entry, text) => set(entry, text is null ? null : DayOf(text)));

    public static RegisterField Date(string name, Func<TEntry, PartialDate?> get, Func<TEntry, PartialDate?, TEntry> set) =>
        Of(name, new FieldType.Date(), entry => get(entry)?.ToString(),
            (entry, text) => set(entry, text is null ? null : PartialDate.Parse(text)));

    public static RegisterField Number(
        string name, Func<TEntry, int?> get, Func<TEntry, int?, TEntry> set, int most = int.MaxValue) =>
        Of(name, new FieldType.Number(most), entry => get(entry)?.ToString(CultureInfo.InvariantCulture),
            (entry, text) => set(entry, text is null ? null : int.Parse(text, CultureInfo.InvariantCulture)));

    public static RegisterField Flag(string name, Func<TEntry, bool?> get, Func<TEntry, bool?, TEntry> set) =>
        Of(name, new FieldType.Flag(), entry => get(entry) is { } flag ? Flags.Of(flag) : null,
            (entry, text) => set(entry, text is null ? null : Flags.Parse(text)));

    public static RegisterField Period(string name, Func<TEntry, string?> get, Func<TEntry, string?, TEntry> set) =>
        Of(name, new FieldType.Period(), entry => get(entry) is { Length: > 0 } code ? code : null, set);

    public static RegisterField Choice<TChoice>(string name, Func<TEntry, TChoice?> get, Func<TEntry, TChoice?, TEntry> set)
        where TChoice : struct, Enum =>
        Of(name, new FieldType.Choice(typeof(TChoice)), entry => get(entry) is { } choice ? RecordCode.Of(choice) : null,
            (entry, text) => set(entry, text is null ? null : RecordCode.Parse<TChoice>(text)));

    public static RegisterField Code(
        string name, CodeList list, Func<TEntry, string?> get, Func<TEntry, string?, TEntry> set) =>
        Of(name, new FieldType.Code(list), get, set);

    public static RegisterField Codes(
        string name, CodeList list, Func<TEntry, IReadOnlyList<string>> get, Func<TEntry, IReadOnlyList<string>, TEntry> set) =>
        OfList(name, new FieldType.Codes(list), get, set);

    public static RegisterField Agency(string name, Func<TEntry, string?> get, Func<TEntry, string?, TEntry> set) =>
        Of(name, new FieldType.Agencies(OnlyOne: true), get, set);

    public static RegisterField Agencies(
        string name, Func<TEntry, IReadOnlyList<string>> get, Func<TEntry, IReadOnlyList<string>, TEntry> set) =>
        OfList(name, new FieldType.Agencies(), get, set);

    public static RegisterField Record(
        string name, string kind, Func<TEntry, string?> get, Func<TEntry, string?, TEntry> set) =>
        Of(name, new FieldType.Records(kind, OnlyOne: true), entry => get(entry) is { Length: > 0 } id ? id : null, set);

    public static RegisterField Records(
        string name, string kind, Func<TEntry, IReadOnlyList<string>> get, Func<TEntry, IReadOnlyList<string>, TEntry> set) =>
        OfList(name, new FieldType.Records(kind), get, set);

    /// <summary>Whether the record was entered by mistake.</summary>
    public static RegisterField Withdrawn() => Of(
        "withdrawn", new FieldType.Flag(), entry => entry.Withdrawn ? Flags.Of(true) : null,
        (entry, text) => (TEntry)(entry with { Withdrawn = text is not null && Flags.Parse(text) }));

    private static RegisterField OfList(
        string name, FieldType type, Func<TEntry, IReadOnlyList<string>> get, Func<TEntry, IReadOnlyList<string>, TEntry> set) =>
        Of(name, type, entry => get(entry) is { Count: > 0 } items ? string.Join("; ", items) : null,
            (entry, text) => set(entry, text is null ? [] : Items(text)));

    private static RegisterField Of(
        string name, FieldType type, Func<TEntry, string?> get, Func<TEntry, string?, TEntry> set) =>
        new(name, type, entry => get((TEntry)entry), (entry, text) => set((TEntry)entry, text));

    private static string[] Items(string text) =>
        text.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static DateOnly DayOf(string text) => IsoDay.Parse(text);
}
