using QuarterlyReports.Data.Intake.Columns;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>The columns of a table of activities, looked up once and not for every row.</summary>
internal sealed class ActivityColumns(ColumnMap map)
{
    public Column TitleEn { get; } = map["title_en"];

    public Column TitleVi { get; } = map["title_vi"];

    public Column Form { get; } = map["form"];

    public Column Status { get; } = map["status"];

    public Column Start { get; } = map["start_date"];

    public Column End { get; } = map["end_date"];

    public Column DatePrecision { get; } = map["date_precision"];

    public Column PlannedStart { get; } = map["planned_start"];

    public Column PlannedEnd { get; } = map["planned_end"];

    public Column Track { get; } = map["track"];

    public Column Partners { get; } = map["partners"];

    public Column Mechanisms { get; } = map["mechanisms"];

    public Column Trip { get; } = map["trip_id"];

    public Column Themes { get; } = map["themes"];

    public Column Level { get; } = map["level"];

    public Column CounterpartLevel { get; } = map["counterpart_level"];

    public Column Direction { get; } = map["direction"];

    public Column Country { get; } = map["country"];

    public Column Place { get; } = map["place"];

    public Column LeadUnit { get; } = map["lead_unit"];

    public Column Agencies { get; } = map["agencies"];

    public Column HeadOfDelegation { get; } = map["head_of_delegation"];

    public Column People { get; } = map["people"];

    public Column Women { get; } = map["women"];

    public Column Cost { get; } = map["cost"];

    public Column Currency { get; } = map["currency"];

    public Column Agreement { get; } = map["agreement_id"];

    public Column Project { get; } = map["project_id"];

    public Column Programme { get; } = map["programme_id"];

    public Column Directives { get; } = map["directive_ids"];

    public Column OutcomeEn { get; } = map["outcome_en"];

    public Column OutcomeVi { get; } = map["outcome_vi"];

    public Column FollowUp { get; } = map["follow_up"];

    public Column ReportedOn { get; } = map["reported_on"];

    public Column DuplicateOf { get; } = map["duplicate_of"];

    public Column Secrecy { get; } = map["secrecy"];

    public Column Source { get; } = map["source"];

    public Column Note { get; } = map["note"];
}
