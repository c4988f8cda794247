using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Formulas of figures that are read from single rows of registers: tasks, readiness, projects, the programme.</summary>
internal sealed class RegisterFormulas(WorkbookDraft draft)
{
    private TableNames Names => draft.Columns;

    /// <summary>Null when the workbook holds no rows for it.</summary>
    public string? Of(FigureKey key) => key.Text.Split('.') switch
    {
        ["directives", "opened"] => Flagged(Names.SetInPeriod),
        ["directives", "carried"] => Flagged(Names.CarriedOver),
        ["directives", "implemented"] => Closed(DirectiveStatus.Implemented),
        ["directives", "dropped"] => Closed(DirectiveStatus.Dropped),
        ["readiness", _, _] => Readiness(key),
        ["project", var project, "percent"] => OfProject(project, Names.Percent),
        ["project", var project, "days_late"] => OfProject(project, Names.ProjectDaysLate),
        ["region", var region, "agreements_in_force"] => OfRegion(
            $"({Column(TableNames.Agreements, Names.InForceAtEnd)}=1)", TableNames.Agreements, region),
        ["region", var region, "projects"] => OfRegion(
            $"({Column(TableNames.Projects, Names.Record)}<>\"\")", TableNames.Projects, region),
        ["programme", "line", var line, "planned"] => $"SUMPRODUCT(--{IsOfLine(line)})",
        ["programme", "line", var line, var standing] when RecordCode.TryParse<ProgrammeStanding>(standing, out var known) =>
            $"SUMPRODUCT({IsOfLine(line)}*({Programme(Names.Standing)}={CountFormulas.Literal(Names.StandingName(known))}))",
        _ => null,
    };

    /// <summary>The percentage of the one statement that counts: the last one with a number.</summary>
    public string Readiness(FigureKey key)
    {
        var (unit, aspect) = (key.Text.Split('.')[1], key.Text.Split('.')[2]);
        var which = $"({Column(TableNames.Readiness, Names.Deployment)}={CountFormulas.Literal(unit)})"
            + $"*({Column(TableNames.Readiness, Names.Aspect)}={CountFormulas.Literal(AspectName(aspect))})"
            + $"*({Column(TableNames.Readiness, Names.Counts)}=1)";
        return NumberOf(which, Column(TableNames.Readiness, Names.Percent));
    }

    /// <summary>What the rows and the formulas call an aspect of readiness.</summary>
    /// <param name="code">Such as personnel.</param>
    public string AspectName(string code) => draft.Phrases.Words[$"aspect.{code}"];

    private string? OfProject(string project, string column) =>
        draft.Review.Projects.Any(standing => standing.Project.Id == project)
            ? NumberOf(
                $"({Column(TableNames.Projects, Names.Record)}={CountFormulas.Literal(project)})",
                Column(TableNames.Projects, column))
            : null;

    private string? OfRegion(string which, string table, string region) =>
        draft.Labels.Regions.TryGetValue(region, out var label)
            ? $"SUMPRODUCT({which}*{CountFormulas.Among(CountFormulas.Literal(label), Column(table, Names.Region))})"
            : null;

    // Set against the days of the period: what is closed after it is open in it.
    private string Closed(DirectiveStatus status)
    {
        var window = draft.Review.Period.Window;
        var (state, day) = (Column(TableNames.Tasks, Names.Status), Column(TableNames.Tasks, Names.ClosedOn));
        return $"SUMPRODUCT(({state}={CountFormulas.Literal(TaskSheet.ClosedStatus(draft, status))})"
            + $"*({day}>={CountFormulas.Day(window.From)})*({day}<={CountFormulas.Day(window.Last)}))";
    }

    // The bilateral track has no rows of its own: its lines are all but those of the other tracks. Only an empty table has a
    // blank row.
    private string IsOfLine(string line)
    {
        if (line != ProgrammeLines.Bilateral) return IsNamed(line, "=");
        var isOfNoOther = $"{IsNamed(ProgrammeLines.Multilateral, "<>")}*{IsNamed(ProgrammeLines.General, "<>")}";
        return $"({Programme(Names.Line)}<>\"\")*{isOfNoOther}";
    }

    private string IsNamed(string line, string compared) =>
        $"({Programme(Names.Line)}{compared}{CountFormulas.Literal(draft.ProgrammeLabel(line))})";

    private string NumberOf(string which, string numbers) =>
        $"IF(SUMPRODUCT({which}*({numbers}<>\"\"))=0,{CountFormulas.Literal(draft.Words.NotRecorded)},"
        + $"SUMPRODUCT(1*{which},{numbers}))";

    private static string Flagged(string column) => $"SUMPRODUCT(--({Column(TableNames.Tasks, column)}=1))";

    private static string Programme(string column) => Column(TableNames.Programme, column);

    private static string Column(string table, string column) => CountFormulas.Column(table, column);
}
