using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Storage.Registers;

/// <summary>Whether two entries speak of the same thing, by the fields that are the register's identity.</summary>
internal sealed class SameEntry
{
    private readonly List<RegisterField> _values = [];
    private readonly List<(RegisterField English, RegisterField Vietnamese)> _texts = [];

    public SameEntry(Register register)
    {
        var fields = register.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        foreach (var name in register.Identity)
        {
            if (fields.TryGetValue(name, out var field)) _values.Add(field);
            else _texts.Add((fields[$"{name}_en"], fields[$"{name}_vi"]));
        }
    }

    public bool Is(RegisterEntry one, RegisterEntry other) =>
        _values.TrueForAll(field => field.IsSame(one, other))
        && _texts.TrueForAll(text => IsSameText(text.English, one, other) || IsSameText(text.Vietnamese, one, other));

    // What neither says is nothing in common.
    private static bool IsSameText(RegisterField field, RegisterEntry one, RegisterEntry other) =>
        field.Text(one) is { } text && text == field.Text(other);
}
