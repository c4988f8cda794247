using System.Diagnostics;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Tests.Data.Storage;

/// <summary>Entries of any register, made from its fields: so that a new register is tested without a new test.</summary>
internal static class FullEntry
{
    /// <summary>The period that every date of an entry lies in.</summary>
    public static ReviewPeriod Period { get; } = ReviewPeriod.OfQuarter(new(2018, 1), ReportingCalendar.CalendarYear);

    /// <summary>With a value in every field.</summary>
    public static RegisterEntry Of(Register register, string id) =>
        register.Fields.Aggregate(register.Blank(id), (entry, field) => field.Read(entry, Value(register, field)));

    /// <summary>With nothing but what a record of the kind cannot be without.</summary>
    public static RegisterEntry Bare(Register register, string id)
    {
        var needed = register.Fields.Where(field => field.IsRequired || field.Name == register.NeededText + "_vi");
        return needed.Aggregate(register.Blank(id), (entry, field) => field.Read(entry, Value(register, field)));
    }

    private static string Value(Register register, RegisterField field) => field.Type switch
    {
        _ when field.Name == "area" => "general",
        _ when field.Name == "mission" => "UNMISS",
        FieldType.Text => $"Words of {field.Name}, đầy đủ\nin two lines",
        FieldType.Line => $"Words of {field.Name}, đầy đủ",
        FieldType.Day => "2018-02-14",
        FieldType.Date => field.Name is "to" or "end" or "expires_on" ? "2018-03" : "2018-02-03",
        FieldType.Number => "61",
        FieldType.Flag => "yes",
        FieldType.Period => field.Name is "due_in" or "moved_to" ? "2018-Q2" : "2018-Q1",
        FieldType.Choice(var choices) => CodeOf(Enum.GetNames(choices)[^1]) is var last && choices == typeof(Secrecy)
            ? "internal"
            : choices == typeof(DirectiveStatus) ? "dropped" : last,
        FieldType.Code(CodeList.Regions) => "neighbours",
        FieldType.Code(CodeList.Mechanisms) => "ADMM",
        FieldType.Code(CodeList.Forms) => "visit_out",
        FieldType.Codes => "LAO; KHM",
        FieldType.Agencies(OnlyOne: true) => "FRD",
        FieldType.Agencies => "GS; The unit next door",
        FieldType.Records(_, OnlyOne: true) => "R-1",
        FieldType.Records => "R-1; R-2",
        _ => throw new UnreachableException($"No value for {register.Name}.{field.Name}."),
    };

    private static string CodeOf(string name) =>
        string.Concat(name.Select((letter, at) => char.IsUpper(letter) && at > 0 ? $"_{letter}" : $"{letter}"))
            .ToLowerInvariant();
}
