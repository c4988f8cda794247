using System.Security.Cryptography;
using System.Text;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>Turns a row into an entry of a register.</summary>
internal sealed class RegisterRowParser
{
    private readonly RowReader _row;
    private readonly Register _register;
    private readonly FieldCells _cells;
    private readonly IdentityCells _identity;
    private readonly IReadOnlySet<string> _fields;
    private readonly Column _revision;
    private readonly IReadOnlyList<(RegisterField Field, Column Column)> _given;

    public RegisterRowParser(RowReader row, Register register, FieldCells cells, IdentityCells identity)
    {
        _row = row;
        _register = register;
        _cells = cells;
        _identity = identity;
        _revision = row.Column("revision");
        _fields = row.Table.Map.GivenFields.Where(register.Columns.Names.Contains).ToHashSet(StringComparer.Ordinal);
        _given = [.. register.Fields.Select(field => (field, row.Column(field.Name)))];
    }

    /// <summary>The entry of the current row; null when a finding of severity error keeps it out.</summary>
    public Incoming<RegisterEntry>? Parse()
    {
        var unit = _identity.Unit();
        var id = _identity.Id(unit);
        var entry = _register.Blank(id ?? "") with { Unit = unit };
        foreach (var (field, column) in _given)
        {
            if (_cells.Text(field, column, entry) is { } text) entry = field.Read(entry, text);
            else ReportBlank(field, column);
        }

        ReportNoText(entry);
        if (_row.HasError) return null;
        return new(id is null ? entry with { Id = IdOf(entry) } : entry, id is not null, _fields)
        {
            Revision = _row.Line(_revision),
        };
    }

    private void ReportBlank(RegisterField field, Column column)
    {
        if (!_row.IsBlank(column)) return;
        if (field.IsRequired) _row.ReportMissing(column, FieldCells.Example(field.Type));
        else if (_register == AllRegisters.Directives && field.Name == "status")
            _row.Report(ValueRules.DirectiveStatusMissing, column, null, FieldCells.Example(field.Type));
    }

    private void ReportNoText(RegisterEntry entry)
    {
        if (_register.NeededText is not { } text || _row.HasError) return;
        string[] names = [$"{text}_en", $"{text}_vi"];
        if (_register.Fields.Any(field => names.Contains(field.Name) && field.Text(entry) is not null)) return;
        _row.ReportMissing(_row.Column(names[1]), names);
    }

    // As activities have it: the same content gives the same id on every machine. What is written in both languages is known by
    // the English text, so that a translation which comes later changes nothing.
    private string IdOf(RegisterEntry entry)
    {
        var content = string.Join('\n', _register.Identity.Select(name => IdentityText(entry, name)));
        var letter = char.ToUpperInvariant(_register.Name[0]);
        return $"{letter}-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..13]}";
    }

    private string IdentityText(RegisterEntry entry, string name) =>
        TextOf(entry, name) ?? TextOf(entry, $"{name}_en") ?? TextOf(entry, $"{name}_vi") ?? "";

    private string? TextOf(RegisterEntry entry, string name) =>
        _register.Fields.FirstOrDefault(field => field.Name == name)?.Text(entry);
}
