namespace QuarterlyReports.Core.Records.Registers;

/// <summary>A kind of record kept beside the activities: what it is called, and its columns.</summary>
public sealed class Register
{
    /// <param name="name">The kind on the command line and the usual name of its file, such as agreements.</param>
    /// <param name="recordName">One of its records, and the table they are kept in, such as agreement.</param>
    /// <param name="blank">An entry of which nothing but the id is recorded.</param>
    /// <param name="ownFields">Beside those that every register has.</param>
    internal Register(
        string name, string recordName, Func<string, RegisterEntry> blank, IReadOnlyList<RegisterField> ownFields)
    {
        Name = name;
        RecordName = recordName;
        Blank = blank;
        Fields = [.. ownFields, .. SharedFields()];
        Columns = new(Fields);
    }

    public string Name { get; }

    public string RecordName { get; }

    public Func<string, RegisterEntry> Blank { get; }

    /// <summary>In the order in which exports print them.</summary>
    public IReadOnlyList<RegisterField> Fields { get; }

    /// <summary>The same fields, for merging, comparing and exporting.</summary>
    public RecordFields<RegisterEntry> Columns { get; }

    /// <summary>The name, without its language, of a text of which one language at least is needed; null when none is.</summary>
    public string? NeededText { get; init; }

    /// <summary>
    /// The fields that make two records without an id the same one; of a text in two languages, one language that is recorded in
    /// both is enough.
    /// </summary>
    public required IReadOnlyList<string> Identity { get; init; }

    /// <summary>
    /// The field that says when the record is of; records of other years than a review speaks of need not be read. Null when a
    /// review needs all of them, such as those that are in force.
    /// </summary>
    public string? DayField { get; init; }

    /// <summary>The field that says from when on a review can speak of the record; a date or the code of a period.</summary>
    public string? SinceField { get; init; }

    /// <summary>The field that says until when the record holds; null when it is of one day or period.</summary>
    public string? UntilField { get; init; }

    /// <summary>The field that says by when something was due: late from then on until <see cref="UntilField"/>.</summary>
    public string? DueField { get; init; }

    /// <summary>The fields that tell what became of the record later, and nothing new of the time it is of.</summary>
    public IReadOnlyList<string> LaterFields { get; init; } = [];

    /// <summary>Whether <see cref="SinceField"/> holds the code of a period.</summary>
    internal bool IsSincePeriod =>
        SinceField is { } name && Fields.Any(known => known.Name == name && known.Type is FieldType.Period);

    public override string ToString() => Name;

    private static IEnumerable<RegisterField> SharedFields()
    {
        yield return FieldsOf<RegisterEntry>.Choice<Secrecy>(
            "secrecy", entry => entry.Secrecy, (entry, secrecy) => entry with { Secrecy = secrecy ?? Secrecy.Unreviewed });
        yield return FieldsOf<RegisterEntry>.Text("source", entry => entry.Source, (entry, text) => entry with { Source = text });
        yield return FieldsOf<RegisterEntry>.Text("note", entry => entry.Note, (entry, text) => entry with { Note = text });
    }
}
