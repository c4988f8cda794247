using System.Diagnostics;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>The columns of the intake form of a kind, in the order of its layout.</summary>
internal static class FormColumns
{
    // The unit stands once, above the rows. What is withdrawn or a duplicate is decided by the office, not by the unit.
    private static readonly HashSet<string> LeftOut =
        new(["unit", "withdrawn", "duplicate_of", "revision"], StringComparer.Ordinal);

    private static readonly Dictionary<string, FormInput> OfActivities = new(StringComparer.Ordinal)
    {
        ["form"] = new FormInput.Code(CodeSet.Forms),
        ["status"] = new FormInput.Choice(typeof(ActivityStatus)),
        ["start_date"] = new FormInput.Date(),
        ["end_date"] = new FormInput.Date(),
        ["date_precision"] = new FormInput.Choice(typeof(DatePrecision)),
        ["planned_start"] = new FormInput.Date(),
        ["planned_end"] = new FormInput.Date(),
        ["track"] = new FormInput.Choice(typeof(Track)),
        ["partners"] = new FormInput.Code(CodeSet.Partners, IsOpen: true),
        ["mechanisms"] = new FormInput.Code(CodeSet.Mechanisms, IsOpen: true),
        ["themes"] = new FormInput.Code(CodeSet.Themes, IsOpen: true),
        ["level"] = new FormInput.Code(CodeSet.Levels),
        ["counterpart_level"] = new FormInput.Code(CodeSet.Levels),
        ["direction"] = new FormInput.Choice(typeof(Direction)),
        ["country"] = new FormInput.Code(CodeSet.Countries),
        ["lead_unit"] = new FormInput.Code(CodeSet.Agencies, IsOpen: true),
        ["agencies"] = new FormInput.Code(CodeSet.Agencies, IsOpen: true),
        ["people"] = new FormInput.Whole(int.MaxValue),
        ["women"] = new FormInput.Whole(int.MaxValue),
        ["cost"] = new FormInput.Amount(),
        ["reported_on"] = new FormInput.Day(),
        ["secrecy"] = new FormInput.Choice(typeof(Secrecy)),
    };

    /// <summary>Whether the unit and the period stand above the rows; a register of returns names them in each row.</summary>
    public static bool HasHead(IntakeKind kind) => kind != IntakeKind.Returns;

    public static IReadOnlyList<FormColumn> Of(IntakeKind kind)
    {
        var layout = KindLayouts.Of(kind);
        var example = WorkedExamples.Of(kind);
        return
        [
            .. layout.Fields
                .Where(field => !LeftOut.Contains(field.Name) || (field.Name == "unit" && !HasHead(kind)))
                .Select(field => new FormColumn(field, InputOf(kind, field.Name), NeedOf(layout, field.Name),
                    FieldExplanations.Of(layout.Name, field.Name), example.GetValueOrDefault(field.Name))),
        ];
    }

    private static Need NeedOf(KindLayout layout, string field) =>
        layout.Required.FirstOrDefault(choices => choices.Contains(field)) switch
        {
            null => Need.Optional,
            [_] => Need.Required,
            _ => Need.OneOfTwo,
        };

    private static FormInput InputOf(IntakeKind kind, string field) => kind.Register() is { } register
        ? InputOf(register.Fields.FirstOrDefault(item => item.Name == field)?.Type)
        : OfActivities.GetValueOrDefault(field) ?? new FormInput.Text();

    // The id is no field of a register.
    private static FormInput InputOf(FieldType? type) => type switch
    {
        null or FieldType.Text or FieldType.Line or FieldType.Records => new FormInput.Text(),
        FieldType.Day => new FormInput.Day(),
        FieldType.Date => new FormInput.Date(),
        FieldType.Number(var most) => new FormInput.Whole(most),
        FieldType.Flag => new FormInput.Choice(typeof(YesOrNo)),
        FieldType.Period => new FormInput.Period(),
        FieldType.Choice(var choices) => new FormInput.Choice(choices),
        FieldType.Code(var list) => new FormInput.Code(SetOf(list)),
        FieldType.Codes(var list) => new FormInput.Code(SetOf(list), IsOpen: true),
        FieldType.Agencies => new FormInput.Code(CodeSet.Agencies, IsOpen: true),
        _ => throw new UnreachableException($"No input for {type}."),
    };

    private static CodeSet SetOf(CodeList list) => list switch
    {
        CodeList.Partners => CodeSet.Partners,
        CodeList.Regions => CodeSet.Regions,
        CodeList.Mechanisms => CodeSet.Mechanisms,
        CodeList.Forms => CodeSet.Forms,
        CodeList.Themes => CodeSet.Themes,
        _ => throw new UnreachableException($"No set for {list}."),
    };
}
