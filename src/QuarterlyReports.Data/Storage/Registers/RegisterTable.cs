using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Storage.Registers;

/// <summary>The statements on the table of one register, made from its fields.</summary>
internal sealed class RegisterTable
{
    private readonly Register _register;
    private readonly IReadOnlyList<string> _assigned;

    private RegisterTable(Register register)
    {
        _register = register;
        // The unit stands in every table; where it is a field of the register too, it is the same column.
        Values = [.. register.Fields.Where(field => field.Type is not FieldType.Codes && field.Name != UnitColumn)];
        Lists = [.. register.Fields.Where(field => field.Type is FieldType.Codes)];
        _assigned = ["reference", "own_id", UnitColumn, .. Values.Select(field => Quoted(field.Name))];
    }

    private const string UnitColumn = "unit";

    private static readonly Dictionary<string, RegisterTable> ByName = AllRegisters.InOrder
        .ToDictionary(register => register.Name, register => new RegisterTable(register));

    public static RegisterTable Of(Register register) => ByName[register.Name];

    /// <summary>Fields that are columns of the table, in their order.</summary>
    public IReadOnlyList<RegisterField> Values { get; }

    /// <summary>Fields with a table of their own, in their order.</summary>
    public IReadOnlyList<RegisterField> Lists { get; }

    /// <summary>The columns of a query whose rows <see cref="EntryReader"/> reads.</summary>
    private string Columns => string.Join(", ",
        ["number", .. _assigned, .. Lists.Select(list => LinksOf(list).Joined)]);

    // A new entry.
    public string Insert => $"""
        INSERT INTO {_register.RecordName} ({string.Join(", ", _assigned)}, import)
        VALUES ({string.Join(", ", Enumerable.Repeat("?", _assigned.Count + 1))})
        RETURNING number
        """;

    // All values of an entry that is there.
    public string Update => $"""
        UPDATE {_register.RecordName}
        SET ({string.Join(", ", _assigned)}) = ({string.Join(", ", Enumerable.Repeat("?", _assigned.Count))})
        WHERE number = ?
        """;

    // Whether a reference is given already.
    public string Taken => $"SELECT 1 FROM {_register.RecordName} WHERE reference = ?";

    // Entries that may be the one meant: of the same id, of the same reference, or without an id and of the same first mark.
    public string Candidates => $"""
        SELECT {Columns}
        FROM {_register.RecordName}
        WHERE own_id = ?1
        UNION ALL
        SELECT {Columns}
        FROM {_register.RecordName}
        WHERE reference = ?1 AND ifnull(own_id, '') <> ?1
        UNION ALL
        SELECT {Columns}
        FROM {_register.RecordName}
        WHERE own_id IS NULL AND reference <> ?1 AND {(FirstMark is { } mark ? $"{Quoted(mark.Name)} IS ?2" : "?2 IS NULL")}
        """;

    // Entries within a ceiling, of any day.
    public string WithinCeiling => $"""
        SELECT {Columns}
        FROM {_register.RecordName}
        WHERE secrecy_rank <= ?1
        ORDER BY reference
        """;

    // Entries within a ceiling from one year up to another. A date that is known to the month or year begins with the year too.
    public string WithinCeilingAndYears => $"""
        SELECT {Columns}
        FROM {_register.RecordName}
        WHERE secrecy_rank <= ?1 AND {Quoted(Day)} >= ?2 AND {Quoted(Day)} < ?3
        ORDER BY reference
        """;

    // Whether an entry that a review of these years could speak of lies above the ceiling.
    public string AnyHidden => $"""
        SELECT EXISTS (
            SELECT 1
            FROM {_register.RecordName}
            WHERE secrecy_rank > ?1{AndNotWithdrawn} AND {(_register.DayField is null ? FromSinceOn : OnTheDay)})
        """;

    // One entered in error is none.
    private string AndNotWithdrawn => _register.Fields.Any(known => known.Name == "withdrawn") ? " AND withdrawn IS NULL" : "";

    private string FromSinceOn => $"({Quoted(Since)} IS NULL OR {Quoted(Since)} < ?3)";

    private string OnTheDay => $"{Quoted(Day)} >= ?2 AND {Quoted(Day)} < ?3";

    /// <summary>The first field of the identity; null when it is a text in two languages, which no index finds.</summary>
    public RegisterField? FirstMark => _register.Fields.FirstOrDefault(mark => mark.Name == _register.Identity[0]);

    private string Day => _register.DayField
        ?? throw new InvalidOperationException($"The register of {_register.Name} is not of a day.");

    private string Since => _register.SinceField
        ?? throw new InvalidOperationException($"The register of {_register.Name} does not say from when its records count.");

    public EntryLinks LinksOf(RegisterField field) => field.Type switch
    {
        FieldType.Codes { List: CodeList.Partners } => new(_register.RecordName, "partner"),
        _ => throw new InvalidOperationException($"The field {field.Name} has no table of its own."),
    };

    // Some names of fields, such as from and to, are words of SQL.
    private static string Quoted(string name) => $"\"{name}\"";
}
