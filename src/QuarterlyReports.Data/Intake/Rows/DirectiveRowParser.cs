using System.Security.Cryptography;
using System.Text;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>Turns a row into a directive.</summary>
internal sealed class DirectiveRowParser
{
    private readonly RowReader _row;
    private readonly CodeBooks _books;
    private readonly DateCells _dates;
    private readonly IdentityCells _identity;
    private readonly IReadOnlySet<string> _fields;

    public DirectiveRowParser(RowReader row, CodeBooks books, TimeZoneInfo zone)
    {
        _row = row;
        _books = books;
        _dates = new(row, zone);
        _identity = new(row, books.Agencies);
        _fields = row.Table.Map.GivenFields.Where(DirectiveFields.Columns.Names.Contains).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The directive of the current row; null when a finding of severity error keeps it out.</summary>
    public Incoming<Directive>? Parse()
    {
        var unit = _identity.Unit();
        var id = _identity.Id(unit);
        var area = Choice("area", Words.Area) ?? DirectiveArea.General;
        var directive = new Directive
        {
            Id = id ?? "",
            Unit = unit,
            SetIn = Period("set_in") ?? "",
            DueIn = Period("due_in") ?? "",
            Area = area,
            AreaCode = AreaCode(area),
            Text = new(Text("text_en"), Text("text_vi")),
            Owner = Owner(),
            Status = Status(),
            Progress = new(Text("progress_en"), Text("progress_vi")),
            ClosedOn = _dates.Day(Column("closed_on")),
            ClosedBy = Text("closed_by"),
            Reason = Text("reason"),
            Secrecy = Choice("secrecy", Words.Secrecy) ?? Secrecy.Unreviewed,
            Source = Text("source"),
            Note = Text("note"),
        };
        if (directive.Text.IsEmpty && !_row.HasError) _row.ReportMissing(Column("text_vi"), "text_en, text_vi");
        if (_row.HasError) return null;
        return new(id is null ? directive with { Id = IdOf(directive) } : directive, id is not null, _fields);
    }

    private Column Column(string field) => _row.Column(field);

    private string? Text(string field) => _row.Text(Column(field));

    private TChoice? Choice<TChoice>(string field, Choices<TChoice> choices) where TChoice : struct, Enum =>
        _row.Choice(Column(field), choices);

    private DirectiveStatus Status()
    {
        if (Choice("status", Words.DirectiveStatus) is { } status) return status;
        var column = Column("status");
        if (_row.IsBlank(column)) _row.Report(ValueRules.DirectiveStatusMissing, column, null, Words.DirectiveStatus.Codes);
        return DirectiveStatus.Open;
    }

    private string? Owner() =>
        _row.Line(Column("owner")) is { } owner ? _books.Agencies.TryFind(owner, out var code) ? code : owner : null;

    // Projects have no list yet: their codes are kept as written.
    private string? AreaCode(DirectiveArea area) => area switch
    {
        DirectiveArea.Region => _row.Code(Column("area_code"), _books.Regions),
        DirectiveArea.Mechanism => _row.Code(Column("area_code"), _books.Mechanisms),
        DirectiveArea.Agency => _row.Code(Column("area_code"), _books.Agencies),
        _ => _row.Line(Column("area_code")),
    };

    private string? Period(string field)
    {
        var column = Column(field);
        if (_row.Line(column) is not { } text)
        {
            if (_row.IsBlank(column)) _row.ReportMissing(column, "2018-Q1, 2018-H1, 2018");
            return null;
        }

        if (PeriodText.TryRead(text, out var period)) return period;
        _row.Report(ValueRules.Period, column, text);
        return null;
    }

    // As activities have it: the same content gives the same id on every machine.
    private static string IdOf(Directive directive)
    {
        var content = $"{directive.SetIn}\n{directive.DueIn}\n{directive.Text.In(Language.English)}";
        return $"D-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..13]}";
    }
}
