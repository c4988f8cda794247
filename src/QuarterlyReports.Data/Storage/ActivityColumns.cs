using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>The columns of the table of activities, in the order in which they are written and read.</summary>
internal static class ActivityColumns
{
    public const string Kind = "activity";

    public const string Names =
        "reference, own_id, unit, title_en, title_vi, form, status, start_date, end_date, planned_start, planned_end, track, " +
        "trip_id, level, counterpart_level, direction, country, place, lead_unit, head_of_delegation, people, women, cost, " +
        "currency, agreement_id, project_id, programme_id, outcome_en, outcome_vi, follow_up, reported_on, duplicate_of, " +
        "secrecy, source, note";

    public const int Count = 35;

    /// <summary>Adds the values of <see cref="Names"/>.</summary>
    public static Statement Add(this Statement statement, StoredActivity stored)
    {
        var activity = stored.Activity;
        return statement
            .Add(activity.Id).Add(stored.OwnId).Add(activity.Unit)
            .Add(activity.Title.English).Add(activity.Title.Vietnamese).Add(activity.Form).Add(RecordCode.Of(activity.Status))
            .Add(activity.Start).Add(activity.End).Add(activity.PlannedStart).Add(activity.PlannedEnd)
            .Add(Code(activity.Track)).Add(activity.Trip).Add(activity.Level).Add(activity.CounterpartLevel)
            .Add(Code(activity.Direction)).Add(activity.Country).Add(activity.Place).Add(activity.LeadUnit)
            .Add(activity.HeadOfDelegation).Add(activity.People).Add(activity.Women)
            .Add(StoredText.Of(activity.Cost)).Add(activity.Currency)
            .Add(activity.Agreement).Add(activity.Project).Add(activity.Programme)
            .Add(activity.Outcome.English).Add(activity.Outcome.Vietnamese).Add(activity.FollowUp)
            .Add(activity.ReportedOn).Add(activity.DuplicateOf)
            .Add(RecordCode.Of(activity.Secrecy)).Add(activity.Source).Add(activity.Note);
    }

    /// <summary>Reads a row that begins with <see cref="Names"/>.</summary>
    public static StoredActivity Read(Statement row, ActivityTies ties) => new(
        new Activity
        {
            Id = row.RequiredTextAt(0),
            Unit = row.TextAt(2),
            Title = new(row.TextAt(3), row.TextAt(4)),
            Form = row.RequiredTextAt(5),
            Status = RecordCode.Parse<ActivityStatus>(row.RequiredTextAt(6)),
            Start = PartialDate.Parse(row.RequiredTextAt(7)),
            End = StoredText.Date(row.TextAt(8)),
            PlannedStart = StoredText.Date(row.TextAt(9)),
            PlannedEnd = StoredText.Date(row.TextAt(10)),
            Track = Choice<Track>(row.TextAt(11)),
            Trip = row.TextAt(12),
            Level = row.TextAt(13),
            CounterpartLevel = row.TextAt(14),
            Direction = Choice<Direction>(row.TextAt(15)),
            Country = row.TextAt(16),
            Place = row.TextAt(17),
            LeadUnit = row.TextAt(18),
            HeadOfDelegation = row.TextAt(19),
            People = (int?)row.NumberAt(20),
            Women = (int?)row.NumberAt(21),
            Cost = StoredText.Amount(row.TextAt(22)),
            Currency = row.TextAt(23),
            Agreement = row.TextAt(24),
            Project = row.TextAt(25),
            Programme = row.TextAt(26),
            Outcome = new(row.TextAt(27), row.TextAt(28)),
            FollowUp = row.TextAt(29),
            ReportedOn = StoredText.Day(row.TextAt(30)),
            DuplicateOf = row.TextAt(31),
            Secrecy = RecordCode.Parse<Secrecy>(row.RequiredTextAt(32)),
            Source = row.TextAt(33),
            Note = row.TextAt(34),
            Partners = ties.Partners,
            Mechanisms = ties.Mechanisms,
            Themes = ties.Themes,
            Agencies = ties.Agencies,
            Directives = ties.Directives,
        },
        row.TextAt(1));

    private static Statement Add(this Statement statement, PartialDate? date) =>
        date is { Precision: not DatePrecision.Day } vague ? statement.Add(vague.ToString()) : statement.Add(date?.First);

    private static string? Code<TChoice>(TChoice? choice) where TChoice : struct, Enum =>
        choice is { } recorded ? RecordCode.Of(recorded) : null;

    private static TChoice? Choice<TChoice>(string? code) where TChoice : struct, Enum =>
        code is null ? null : RecordCode.Parse<TChoice>(code);
}
