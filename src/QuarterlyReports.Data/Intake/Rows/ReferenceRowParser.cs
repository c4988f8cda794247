using System.Diagnostics;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>Turns the rows of a reference list into its entries.</summary>
internal sealed class ReferenceRowParser(RowReader row, TimeZoneInfo zone)
{
    private const int OrderStep = 10;

    private readonly DateCells _dates = new(row, zone);
    private int _position;

    /// <summary>The entries of the table, each with its place; a row with an error is left out.</summary>
    public IEnumerable<Placed<object>> Entries()
    {
        while (row.Read())
        {
            _position++;
            var entry = Parse(row.Table.Kind);
            if (!row.HasError) yield return new(entry, row.PlaceOf(null));
        }
    }

    private object Parse(IntakeKind kind) => kind switch
    {
        IntakeKind.Partners => new Partner(Code(), Choice("kind", Words.PartnerKind), Name(), DisplayOrder()),
        IntakeKind.Regions => new Region(Code(), Name(), DisplayOrder()),
        IntakeKind.RegionMembers => new RegionMember(
            new(Required("region"), Required("partner"), Date("valid_from"), Date("valid_to"), Note: Text("note"))),
        IntakeKind.Groups => new PartnerGroup(Code(), Required("kind"), Name(), DisplayOrder()),
        IntakeKind.GroupMembers => new GroupMember(new(
            Required("group"), Required("partner"), Date("valid_from"), Date("valid_to"),
            Text("role"), Text("certainty"), Text("note"))),
        IntakeKind.Mechanisms =>
            new Mechanism(Code(), Required("family"), Name(), DisplayOrder(), Date("active_from"), Date("active_to")),
        IntakeKind.Agencies => new Agency(
            Code(), Name(), Required("kind"), Date("valid_from"), Date("valid_to"), Text("successor"), Text("certainty"),
            row.Items(row.Column("aliases")), DisplayOrder()),
        IntakeKind.Forms => Form(),
        IntakeKind.Levels => new Level(Code(), Name(), DisplayOrder()),
        IntakeKind.Themes => new Theme(Code(), Name(), DisplayOrder()),
        _ => throw new UnreachableException($"{kind} is no reference list."),
    };

    private ActivityForm Form() => new(
        Code(), Name(), Counts("counts_delegation_out"), Counts("counts_delegation_in"), Counts("counts_conference"),
        Counts("counts_agreement") == FormRule.Yes, DisplayOrder());

    private FormRule Counts(string field) => row.Choice(row.Column(field), Words.FormRule) ?? FormRule.No;

    private string Code() => Required("code");

    private Bilingual Name()
    {
        var name = new Bilingual(Text("name_en"), Text("name_vi"));
        if (name.IsEmpty && !row.HasError) row.ReportMissing(row.Column("name_en"), "name_en", "name_vi");
        return name;
    }

    // A list without an order of its own keeps the order of its rows.
    private int DisplayOrder() => row.Whole(row.Column("display_order")) ?? _position * OrderStep;

    private string? Text(string field) => row.Line(row.Column(field));

    private PartialDate? Date(string field) => _dates.Date(row.Column(field));

    private TChoice Choice<TChoice>(string field, Choices<TChoice> choices) where TChoice : struct, Enum
    {
        if (row.IsBlank(row.Column(field))) row.ReportMissing(row.Column(field), choices.All);
        return row.Choice(row.Column(field), choices) ?? default;
    }

    private string Required(string field)
    {
        var column = row.Column(field);
        if (row.IsBlank(column)) row.ReportMissing(column, field);
        return row.Line(column) ?? "";
    }
}
