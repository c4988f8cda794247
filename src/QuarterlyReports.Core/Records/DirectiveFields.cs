using System.Globalization;

namespace QuarterlyReports.Core.Records;

/// <summary>The fields of a directive: the one source for partial updates, the history and the columns of exports.</summary>
public static class DirectiveFields
{
    private static readonly List<RecordField<Directive>> Fields =
    [
        new("set_in", directive => directive.SetIn, (from, onto) => onto with { SetIn = from.SetIn }),
        new("due_in", directive => directive.DueIn, (from, onto) => onto with { DueIn = from.DueIn }),
        new("area", directive => RecordCode.Of(directive.Area), (from, onto) => onto with { Area = from.Area }),
        new("area_code", directive => directive.AreaCode, (from, onto) => onto with { AreaCode = from.AreaCode }),
        new("text_en", directive => directive.Text.English,
            (from, onto) => onto with { Text = onto.Text with { English = from.Text.English } }),
        new("text_vi", directive => directive.Text.Vietnamese,
            (from, onto) => onto with { Text = onto.Text with { Vietnamese = from.Text.Vietnamese } }),
        new("owner", directive => directive.Owner, (from, onto) => onto with { Owner = from.Owner }),
        new("status", directive => RecordCode.Of(directive.Status), (from, onto) => onto with { Status = from.Status }),
        new("progress_en", directive => directive.Progress.English,
            (from, onto) => onto with { Progress = onto.Progress with { English = from.Progress.English } }),
        new("progress_vi", directive => directive.Progress.Vietnamese,
            (from, onto) => onto with { Progress = onto.Progress with { Vietnamese = from.Progress.Vietnamese } }),
        new("closed_on", directive => directive.ClosedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            (from, onto) => onto with { ClosedOn = from.ClosedOn }),
        new("closed_by", directive => directive.ClosedBy, (from, onto) => onto with { ClosedBy = from.ClosedBy }),
        new("reason", directive => directive.Reason, (from, onto) => onto with { Reason = from.Reason }),
        new("secrecy", directive => RecordCode.Of(directive.Secrecy), (from, onto) => onto with { Secrecy = from.Secrecy }),
        new("source", directive => directive.Source, (from, onto) => onto with { Source = from.Source }),
        new("note", directive => directive.Note, (from, onto) => onto with { Note = from.Note }),
    ];

    public static RecordFields<Directive> Columns { get; } = new(Fields);
}
