namespace QuarterlyReports.Core.Records.Registers;

/// <summary>One column of a register.</summary>
/// <param name="Name">The name of the column, such as signed_on.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Text">The value as files and tables spell it; null when it is not recorded.</param>
/// <param name="Read">The entry with the value that the text spells; null leaves it not recorded.</param>
public sealed record RegisterField(
    string Name,
    FieldType Type,
    Func<RegisterEntry, string?> Text,
    Func<RegisterEntry, string?, RegisterEntry> Read)
    : RecordField<RegisterEntry>(Name, Text, (from, onto) => Read(onto, Text(from)))
{
    /// <summary>Whether a record without it cannot be used.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The same field, without which a record cannot be used.</summary>
    internal RegisterField Needed() => this with { IsRequired = true };
}
