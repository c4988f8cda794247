namespace QuarterlyReports.Core.Records.Registers;

/// <summary>
/// What a field of a register holds, and so how files spell it. The family is closed: whoever reads or stores fields handles each
/// of them.
/// </summary>
public abstract record FieldType
{
    private FieldType()
    {
    }

    /// <summary>Words, possibly in several lines.</summary>
    public sealed record Text : FieldType;

    /// <summary>Words in one line.</summary>
    public sealed record Line : FieldType;

    /// <summary>A day: 2018-03-05.</summary>
    public sealed record Day : FieldType;

    /// <summary>A date as exact as it is known: 2018-03-05, 2018-03 or 2018.</summary>
    public sealed record Date : FieldType;

    /// <summary>A whole number from 0.</summary>
    public sealed record Number(int Most = int.MaxValue) : FieldType;

    /// <summary>yes or no.</summary>
    public sealed record Flag : FieldType;

    /// <summary>The code of a period: 2018-Q1.</summary>
    public sealed record Period : FieldType;

    /// <summary>One of the codes of an enumeration.</summary>
    public sealed record Choice(Type Choices) : FieldType;

    /// <summary>A code of a reference list.</summary>
    public sealed record Code(CodeList List) : FieldType;

    /// <summary>Codes of a reference list, in the order given, separated by semicolons.</summary>
    public sealed record Codes(CodeList List) : FieldType;

    /// <summary>Agencies by code, or as reported when no agency is known by that name; separated by semicolons.</summary>
    public sealed record Agencies(bool OnlyOne = false) : FieldType;

    /// <summary>Ids of other records, separated by semicolons.</summary>
    /// <param name="Kind">The kind of the records named, such as projects.</param>
    /// <param name="OnlyOne">Whether a record names one at most.</param>
    public sealed record Records(string Kind, bool OnlyOne = false) : FieldType;
}
