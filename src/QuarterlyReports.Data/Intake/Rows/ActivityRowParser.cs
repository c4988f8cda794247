using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>Turns a row into an activity.</summary>
internal sealed class ActivityRowParser
{
    private readonly RowReader _row;
    private readonly CodeBooks _books;
    private readonly DateCells _dates;
    private readonly LinkCells _links;
    private readonly ActivityColumns _columns;
    private readonly IdentityCells _identity;
    private readonly IReadOnlySet<string> _fields;
    private readonly Column _revision;

    public ActivityRowParser(RowReader row, CodeBooks books, TimeZoneInfo zone)
    {
        _row = row;
        _books = books;
        _dates = new(row, zone);
        _links = new(row, books);
        _columns = new(row.Table.Map);
        _identity = new(row, books.Agencies);
        _revision = row.Column("revision");
        _fields = row.Table.Map.GivenFields.Where(ActivityFields.Columns.Names.Contains).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The activity of the current row; null when a finding of severity error keeps it out.</summary>
    public Incoming<Activity>? Parse()
    {
        var unit = _identity.Unit();
        var id = _identity.Id(unit);
        var activity = Activity(id, unit);
        ReportBlanks(activity);
        if (_row.HasError) return null;
        return new(id is null ? activity with { Id = ActivityFingerprint.IdOf(activity) } : activity, id is not null, _fields)
        {
            Revision = _row.Line(_revision),
        };
    }

    // One initializer, long as it is: a million rows make a million activities, and each copy of one costs as much as reading it.
    private Activity Activity(string? id, string? unit)
    {
        var precision = _row.Choice(_columns.DatePrecision, Words.Precision);
        return new()
        {
            Id = id ?? "",
            Unit = unit,
            Title = new(_row.Line(_columns.TitleEn), _row.Line(_columns.TitleVi)),
            Form = _row.Code(_columns.Form, _books.Forms) ?? "",
            Status = _row.Choice(_columns.Status, Words.Status) ?? default,
            Start = _dates.Date(_columns.Start, precision) ?? default,
            End = _dates.Date(_columns.End, precision),
            PlannedStart = _dates.Date(_columns.PlannedStart),
            PlannedEnd = _dates.Date(_columns.PlannedEnd),
            Track = _row.Choice(_columns.Track, Words.Track),
            Partners = _links.Partners(_columns.Partners),
            Mechanisms = _links.Mechanisms(_columns.Mechanisms),
            Trip = _row.Line(_columns.Trip),
            Themes = _row.Codes(_columns.Themes, _books.Themes),
            Level = _row.Code(_columns.Level, _books.Levels),
            CounterpartLevel = _row.Code(_columns.CounterpartLevel, _books.Levels),
            Direction = _row.Choice(_columns.Direction, Words.Direction),
            Country = _row.Code(_columns.Country, _books.Partners),
            Place = _row.Line(_columns.Place),
            LeadUnit = LeadUnit(),
            Agencies = _row.Codes(_columns.Agencies, _books.Agencies),
            HeadOfDelegation = _row.Line(_columns.HeadOfDelegation),
            People = _row.Whole(_columns.People),
            Women = _row.Whole(_columns.Women),
            Cost = _row.Amount(_columns.Cost),
            Currency = _row.Line(_columns.Currency)?.ToUpperInvariant(),
            Agreement = _row.Line(_columns.Agreement),
            Project = _row.Line(_columns.Project),
            Programme = _row.Line(_columns.Programme),
            Directives = _row.Distinct(_columns.Directives, _row.Items(_columns.Directives)),
            Outcome = new(_row.Text(_columns.OutcomeEn), _row.Text(_columns.OutcomeVi)),
            FollowUp = _row.Text(_columns.FollowUp),
            ReportedOn = _dates.Day(_columns.ReportedOn),
            DuplicateOf = _row.Line(_columns.DuplicateOf),
            Secrecy = _row.Choice(_columns.Secrecy, Words.Secrecy) ?? Secrecy.Unreviewed,
            Source = _row.Line(_columns.Source),
            Note = _row.Text(_columns.Note),
        };
    }

    // A unit that the list does not know is kept as written: the return is right to name it, and the list can learn it later.
    private string? LeadUnit()
    {
        if (_row.Line(_columns.LeadUnit) is not { } text) return null;
        if (_books.Agencies.TryFind(text, out var code)) return code;
        ReportUnit(text);
        return text;
    }

    private void ReportUnit(string text) =>
        _row.Report(ValueRules.LeadUnit, _columns.LeadUnit, text, likely: () => _books.Agencies.LikelyFor(text));

    // A value may be missing because it could not be read, which has been said; only a blank cell is reported here.
    private void ReportBlanks(Activity activity)
    {
        if (activity.Title.IsEmpty && _row.IsBlank(_columns.TitleEn) && _row.IsBlank(_columns.TitleVi))
            _row.ReportMissing(_columns.TitleVi.IsGiven ? _columns.TitleVi : _columns.TitleEn, "title_en", "title_vi");
        if (activity.Form.Length == 0) ReportIfBlank(_columns.Form, new("visit_in, visit_out, dialogue", null));
        if (activity.Status == default) ReportIfBlank(_columns.Status, Words.Status.All);
        if (activity.Start == default) ReportIfBlank(_columns.Start, new("2018-03-05, 05/03/2018, 03/2018, 2018", null));
    }

    private void ReportIfBlank(Column column, Bilingual expected)
    {
        if (_row.IsBlank(column)) _row.ReportMissing(column, expected);
    }
}
