using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>A line of the table of directives.</summary>
internal sealed record DirectiveRow
{
    public const string Kind = "directive";

    public const string Columns =
        "number AS Number, reference AS Reference, own_id AS OwnId, unit AS Unit, set_in AS SetIn, due_in AS DueIn, " +
        "area AS Area, area_code AS AreaCode, text_en AS TextEn, text_vi AS TextVi, owner AS Owner, status AS Status, " +
        "progress_en AS ProgressEn, progress_vi AS ProgressVi, closed_on AS ClosedOn, closed_by AS ClosedBy, reason AS Reason, " +
        "secrecy AS Secrecy, source AS Source, note AS Note";

    public required long Number { get; init; }

    public required string Reference { get; init; }

    public string? OwnId { get; init; }

    public string? Unit { get; init; }

    public required string SetIn { get; init; }

    public required string DueIn { get; init; }

    public required string Area { get; init; }

    public string? AreaCode { get; init; }

    public string? TextEn { get; init; }

    public string? TextVi { get; init; }

    public string? Owner { get; init; }

    public required string Status { get; init; }

    public string? ProgressEn { get; init; }

    public string? ProgressVi { get; init; }

    public string? ClosedOn { get; init; }

    public string? ClosedBy { get; init; }

    public string? Reason { get; init; }

    public required string Secrecy { get; init; }

    public string? Source { get; init; }

    public string? Note { get; init; }

    public Directive ToDirective() => new()
    {
        Id = Reference,
        Unit = Unit,
        SetIn = SetIn,
        DueIn = DueIn,
        Area = RecordCode.Parse<DirectiveArea>(Area),
        AreaCode = AreaCode,
        Text = new(TextEn, TextVi),
        Owner = Owner,
        Status = RecordCode.Parse<DirectiveStatus>(Status),
        Progress = new(ProgressEn, ProgressVi),
        ClosedOn = StoredText.Day(ClosedOn),
        ClosedBy = ClosedBy,
        Reason = Reason,
        Secrecy = RecordCode.Parse<Secrecy>(Secrecy),
        Source = Source,
        Note = Note,
    };
}
