using System.Globalization;
using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records;

/// <summary>The fields of an activity: the one source for partial updates, the history and the columns of exports.</summary>
public static class ActivityFields
{
    private static readonly List<RecordField<Activity>> Fields =
    [
        new("title_en", activity => activity.Title.English,
            (from, onto) => onto with { Title = onto.Title with { English = from.Title.English } }),
        new("title_vi", activity => activity.Title.Vietnamese,
            (from, onto) => onto with { Title = onto.Title with { Vietnamese = from.Title.Vietnamese } }),
        new("form", activity => activity.Form, (from, onto) => onto with { Form = from.Form }),
        new("status", activity => RecordCode.Of(activity.Status), (from, onto) => onto with { Status = from.Status }),
        new("start_date", activity => activity.Start.ToString(), (from, onto) => onto with { Start = from.Start }),
        new("end_date", activity => Text(activity.End), (from, onto) => onto with { End = from.End }),
        new("planned_start", activity => Text(activity.PlannedStart),
            (from, onto) => onto with { PlannedStart = from.PlannedStart }),
        new("planned_end", activity => Text(activity.PlannedEnd), (from, onto) => onto with { PlannedEnd = from.PlannedEnd }),
        new("track", activity => Text(activity.Track), (from, onto) => onto with { Track = from.Track }),
        RecordField<Activity>.OfList("partners", activity => activity.Partners.Select(partner => partner.ToString()),
            (from, onto) => onto with { Partners = from.Partners }),
        RecordField<Activity>.OfList("mechanisms", activity => activity.Mechanisms.Select(Text),
            (from, onto) => onto with { Mechanisms = from.Mechanisms }),
        new("trip_id", activity => activity.Trip, (from, onto) => onto with { Trip = from.Trip }),
        RecordField<Activity>.OfList("themes", activity => activity.Themes, (from, onto) => onto with { Themes = from.Themes }),
        new("level", activity => activity.Level, (from, onto) => onto with { Level = from.Level }),
        new("counterpart_level", activity => activity.CounterpartLevel,
            (from, onto) => onto with { CounterpartLevel = from.CounterpartLevel }),
        new("direction", activity => Text(activity.Direction), (from, onto) => onto with { Direction = from.Direction }),
        new("country", activity => activity.Country, (from, onto) => onto with { Country = from.Country }),
        new("place", activity => activity.Place, (from, onto) => onto with { Place = from.Place }),
        new("lead_unit", activity => activity.LeadUnit, (from, onto) => onto with { LeadUnit = from.LeadUnit }),
        RecordField<Activity>.OfList("agencies", activity => activity.Agencies,
            (from, onto) => onto with { Agencies = from.Agencies }),
        new("head_of_delegation", activity => activity.HeadOfDelegation,
            (from, onto) => onto with { HeadOfDelegation = from.HeadOfDelegation }),
        new("people", activity => Text(activity.People), (from, onto) => onto with { People = from.People }),
        new("women", activity => Text(activity.Women), (from, onto) => onto with { Women = from.Women }),
        new("cost", activity => Text(activity.Cost), (from, onto) => onto with { Cost = from.Cost }),
        new("currency", activity => activity.Currency, (from, onto) => onto with { Currency = from.Currency }),
        new("agreement_id", activity => activity.Agreement, (from, onto) => onto with { Agreement = from.Agreement }),
        new("project_id", activity => activity.Project, (from, onto) => onto with { Project = from.Project }),
        new("programme_id", activity => activity.Programme, (from, onto) => onto with { Programme = from.Programme }),
        RecordField<Activity>.OfList("directive_ids", activity => activity.Directives,
            (from, onto) => onto with { Directives = from.Directives }),
        new("outcome_en", activity => activity.Outcome.English,
            (from, onto) => onto with { Outcome = onto.Outcome with { English = from.Outcome.English } }),
        new("outcome_vi", activity => activity.Outcome.Vietnamese,
            (from, onto) => onto with { Outcome = onto.Outcome with { Vietnamese = from.Outcome.Vietnamese } }),
        new("follow_up", activity => activity.FollowUp, (from, onto) => onto with { FollowUp = from.FollowUp }),
        new("reported_on", activity => Text(activity.ReportedOn), (from, onto) => onto with { ReportedOn = from.ReportedOn }),
        new("duplicate_of", activity => activity.DuplicateOf, (from, onto) => onto with { DuplicateOf = from.DuplicateOf }),
        new("secrecy", activity => RecordCode.Of(activity.Secrecy), (from, onto) => onto with { Secrecy = from.Secrecy }),
        new("source", activity => activity.Source, (from, onto) => onto with { Source = from.Source }),
        new("note", activity => activity.Note, (from, onto) => onto with { Note = from.Note }),
    ];

    public static RecordFields<Activity> Columns { get; } = new(Fields);

    private static string? Text(PartialDate? date) => date?.ToString();

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    // Trailing zeros mean nothing: 1.50 and 1.5 are the same amount.
    private static string? Text(decimal? amount) =>
        amount?.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string? Text<TChoice>(TChoice? choice) where TChoice : struct, Enum =>
        choice is { } recorded ? RecordCode.Of(recorded) : null;

    private static string Text(MechanismLink link) => link.Tie is { } tie ? $"{link.Code}:{RecordCode.Of(tie)}" : link.Code;
}
