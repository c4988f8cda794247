using System.Text;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// The formulas of the workbook. They compare with = inside SUMPRODUCT, because COUNTIFS takes an asterisk or a question mark in
/// a name for a wildcard; every one yields 0 over a table of no records.
/// </summary>
internal sealed class CountFormulas(TableNames names, SheetWords words)
{
    public string Held => $"COUNTA({Activities(names.Record)})";

    public string WithoutOutcome => $"SUMPRODUCT(({Activities(names.Record)}<>\"\")*({Activities(names.Outcome)}=\"\"))";

    /// <summary>Activities of the multilateral track that no line puts under a mechanism.</summary>
    public string NoMechanism =>
        $"{Track(Core.Records.Track.Multilateral)}-SUMPRODUCT({IsOf(LineList.Mechanism)}*({Lines(names.First)}=1))";

    public string Outgoing => Delegated(words.OutgoingShort);

    public string Incoming => Delegated(words.IncomingShort);

    public string Members =>
        $"IF({Silent}=SUM({Delegations(names.TripsCounted)}),IF({Silent}=0,0,{Literal(words.NotRecorded)}),"
        + $"SUMPRODUCT({Delegations(names.TripsCounted)},{Delegations(names.Members)}))";

    /// <summary>Trips without a recorded number of members.</summary>
    public string Silent => $"SUMPRODUCT(({Delegations(names.TripsCounted)}=1)*({Delegations(names.Members)}=\"\"))";

    public string Track(Track track) => $"SUMPRODUCT(--({Activities(names.Track)}={Literal(words.TrackName(track))}))";

    public string Joint => $"SUMPRODUCT(--({Activities(names.AgencyCount)}>1))";

    public string NoAgency => $"SUMPRODUCT(({Activities(names.Record)}<>\"\")*({Activities(names.AgencyCount)}=0))";

    public string OutsideProgramme => $"SUMPRODUCT(--({Activities(names.Plan)}={Literal(names.Outside)}))";

    public string Planned => Rows(TableNames.Programme);

    public string OpenTasks => Flagged(TableNames.Tasks, names.OpenAtEnd, 1);

    /// <summary>Open tasks that an agency answers for, alone or with others.</summary>
    /// <param name="label">The cell that holds the agency's name.</param>
    public string TasksOf(string label) =>
        $"SUMPRODUCT(({Column(TableNames.Tasks, names.OpenAtEnd)}=1)"
        + $"*{Among(label, Column(TableNames.Tasks, names.Owner))})";

    /// <summary>Whether a name is one of those that the cells of a column list with semicolons; FIND has no wildcards.</summary>
    /// <param name="name">A cell or a literal.</param>
    /// <param name="column">Of a table.</param>
    public static string Among(string name, string column) =>
        $"ISNUMBER(FIND(\"; \"&{name}&\"; \",\"; \"&{column}&\"; \"))";

    public string WorkingGroups => Rows(TableNames.Groups);

    public string Expected => Rows(TableNames.Returns);

    public string Received => $"SUMPRODUCT(--({Returns(names.ReceivedOn)}<>\"\"))";

    public string Late => $"SUMPRODUCT(--({Returns(names.DaysLate)}>0))";

    public string Nil => $"SUMPRODUCT(--({Returns(names.Nil)}=1))";

    public string Missing => $"SUMPRODUCT(({Returns(names.Record)}<>\"\")*({Returns(names.ReceivedOn)}=\"\"))";

    public string Standing(ProgrammeStanding standing) =>
        $"SUMPRODUCT(--({Column(TableNames.Programme, names.Standing)}={Literal(names.StandingName(standing))}))";

    /// <summary>Activities of the days of a window, and of months that lie in it as a whole.</summary>
    public string CountedIn(DateWindow window) =>
        $"SUMPRODUCT(({Activities(names.CountingDay)}>={Day(window.From)})*({Activities(names.CountingDay)}<={Day(window.Last)})"
        + string.Concat(window.WholeMonths.Select(month => $"+{IsCountedOn(month)}")) + ")";

    /// <summary>Activities of which no more than a month or a year is known, one of these.</summary>
    /// <param name="dates">At least one.</param>
    public string CountedOn(IEnumerable<PartialDate> dates) => $"SUMPRODUCT({string.Join("+", dates.Select(IsCountedOn))})";

    /// <summary>A day as formulas write it.</summary>
    public static string Day(DateOnly day) => FormattableString.Invariant($"DATE({day.Year},{day.Month},{day.Day})");

    /// <param name="label">The cell that holds the form's name.</param>
    public string Form(string label) => $"SUMPRODUCT(--({Activities(names.Form)}={label}))";

    /// <param name="label">The cell that holds the level's name.</param>
    public string Level(string label) => $"SUMPRODUCT(--({Activities(names.Level)}={label}))";

    /// <param name="label">The cell that holds the theme's name.</param>
    public string Theme(string label) => Line(LineList.Theme, label);

    /// <param name="list">One of the lists an activity can count in several times.</param>
    /// <param name="label">The cell that holds the entry's name.</param>
    public string Line(LineList list, string label) => $"SUMPRODUCT({IsOf(list)}*({Lines(names.Name)}={label}))";

    public string RegionAndForm(string region, string form) =>
        $"SUMPRODUCT({IsOf(LineList.Region)}*({Lines(names.Name)}={region})*({Lines(names.Form)}={form}))";

    /// <summary>How many lines of the list are not the first of their record.</summary>
    public string Overlap(LineList list) => $"SUMPRODUCT({IsOf(list)}*({Lines(names.First)}=0))";

    /// <summary>Activities whose row names the agreement they were held under.</summary>
    public string UnderAgreement => $"SUMPRODUCT(--({Activities(names.UnderAgreement)}<>\"\"))";

    public string OutsideAgreement =>
        $"SUMPRODUCT(({Activities(names.Record)}<>\"\")*({Activities(names.UnderAgreement)}=\"\"))";

    public string BilateralUnderAgreement =>
        $"SUMPRODUCT(({Activities(names.Track)}={Literal(words.TrackName(Core.Records.Track.Bilateral))})"
        + $"*({Activities(names.UnderAgreement)}<>\"\"))";

    public string AgreementsSigned => Flagged(names.SignedInPeriod);

    public string AgreementsInForce => Flagged(names.InForceAtEnd);

    public string AgreementsExpiring => Flagged(names.ExpiringSoon);

    public string Proposals => Rows(TableNames.Proposals);

    /// <param name="kind">As the rows call it.</param>
    public string AgreementsSignedOf(string kind) => Flagged(names.SignedInPeriod, kind);

    /// <param name="kind">As the rows call it.</param>
    public string AgreementsInForceOf(string kind) => Flagged(names.InForceAtEnd, kind);

    public static string Literal(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A column of an Excel table.</summary>
    public static string Column(string table, string column) => $"{table}[{Escaped(column)}]";

    /// <summary>The cell of the same row in a column of an Excel table.</summary>
    public static string ThisRow(string table, string column) => $"{table}[[#This Row],[{Escaped(column)}]]";

    // Such a date is text in its column, which no comparison with a day takes for one.
    private string IsCountedOn(PartialDate date) =>
        $"({Activities(names.CountingDay)}={Literal(ActivityRow.DayOrText(date).Text ?? "")})";

    private string IsOf(LineList list) => $"({Lines(names.List)}={Literal(words.ListName(list))})";

    private string Delegated(string direction) => $"SUMPRODUCT(--({Delegations(names.Direction)}={Literal(direction)}))";

    private string Rows(string table) => $"COUNTA({Column(table, names.Record)})";

    private static string Returns(string column) => Column(TableNames.Returns, column);

    private static string Flagged(string table, string flag, int value) => $"SUMPRODUCT(--({Column(table, flag)}={value}))";

    private static string Flagged(string flag) => $"SUMPRODUCT(--({Agreements(flag)}=1))";

    private string Flagged(string flag, string kind) =>
        $"SUMPRODUCT(({Agreements(flag)}=1)*({Agreements(names.AgreementKind)}={Literal(kind)}))";

    private static string Agreements(string column) => Column(TableNames.Agreements, column);

    private static string Activities(string column) => Column(TableNames.Activities, column);

    private static string Lines(string column) => Column(TableNames.Lines, column);

    private static string Delegations(string column) => Column(TableNames.Delegations, column);

    // An apostrophe takes their meaning from the characters that structured references are made of.
    private static string Escaped(string column)
    {
        var escaped = new StringBuilder(column.Length);
        foreach (var letter in column)
        {
            if (letter is '[' or ']' or '#' or '\'') escaped.Append('\'');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
