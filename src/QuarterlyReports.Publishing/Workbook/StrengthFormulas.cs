using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// Formulas over the sheets of deployments, projects and publications. What no row gives a number of is not 0, so that the words
/// for it stand in the cell (counting rule 17).
/// </summary>
internal sealed class StrengthFormulas(TableNames names, SheetWords words)
{
    public string ProjectsRunning => $"COUNTA({Projects(names.Record)})";

    public string ProjectsWithoutPublication =>
        $"SUMPRODUCT(({Projects(names.Record)}<>\"\")*({Projects(names.PublicationCount)}=0))";

    public string PublicationsHome => Published(words.AtHome);

    public string PublicationsAbroad => Published(words.Abroad);

    public string Personnel(string mission) => Sum(names.People, IsIn(mission), names.OnLastDay, names.PossiblyOnLastDay);

    public string PersonnelNotRecorded(string mission) => Silent(names.People, mission);

    public string Women(string mission) => Sum(names.Women, IsIn(mission), names.OnLastDay, names.PossiblyOnLastDay);

    public string WomenNotRecorded(string mission) => Silent(names.Women, mission);

    public string UnitPersonnel(string mission) => OfForm(mission, words.InUnits);

    public string IndividualPersonnel(string mission) => OfForm(mission, words.Individually);

    public string Rotated(string mission) => Sum(names.People, IsIn(mission), names.Arrived, names.Arrived);

    public string RotatedOut(string mission) => Sum(names.People, IsIn(mission), names.Left, names.Left);

    /// <summary>The greatest strength of any day: it is reached when somebody arrives, or on the period's first day.</summary>
    public string Highest(string mission) => OfDays(mission, mission == FigureKeys.AllMissions
        ? $"MAX({Deployments(names.AllThatDay)})"
        : $"SUMPRODUCT(MAX({IsIn(mission)}*{Deployments(names.MissionThatDay)}))");

    public string PersonDays(string mission) =>
        OfDays(mission, $"SUMPRODUCT({IsIn(mission)}*{Deployments(names.DaysInPeriod)},{Deployments(names.People)})");

    /// <summary>In a row of the deployments: those of the same mission on the first of its days that count.</summary>
    public string MissionThatDay => $"SUMPRODUCT(({Deployments(names.Mission)}={ThisRow(names.Mission)})*{IsThere},"
        + $"{Deployments(names.People)})";

    /// <summary>The same of all missions.</summary>
    public string AllThatDay => $"SUMPRODUCT({IsThere},{Deployments(names.People)})";

    // A row without certain days has blank ones, which are no day of any other row.
    private string IsThere => $"({Deployments(names.FirstDayCounted)}<>\"\")"
        + $"*({Deployments(names.FirstDayCounted)}<={ThisRow(names.FirstDayCounted)})"
        + $"*({Deployments(names.LastDayCounted)}>={ThisRow(names.FirstDayCounted)})";

    private string OfDays(string mission, string formula) =>
        $"IF(SUMPRODUCT({IsIn(mission)}*({Deployments(names.DaysInPeriod)}>0)*({Deployments(names.People)}<>\"\"))>0,{formula},"
        + $"IF(SUMPRODUCT(--{IsIn(mission)})=0,0,{CountFormulas.Literal(words.NotRecorded)}))";

    private static string ThisRow(string column) => CountFormulas.ThisRow(TableNames.Deployments, column);

    private string OfForm(string mission, string form) => Sum(
        names.People,
        $"{IsIn(mission)}*({Deployments(names.Form)}={CountFormulas.Literal(form)})",
        names.OnLastDay,
        names.PossiblyOnLastDay);

    private string Silent(string number, string mission) =>
        $"SUMPRODUCT({IsIn(mission)}*({Deployments(names.OnLastDay)}=1)*({Deployments(number)}=\"\"))";

    // The comma keeps blank numbers out of the product.
    private string Sum(string number, string which, string counted, string possible) =>
        $"IF(SUMPRODUCT({which}*({Deployments(counted)}=1)*({Deployments(number)}<>\"\"))>0,"
        + $"SUMPRODUCT({which}*({Deployments(counted)}=1),{Deployments(number)}),"
        + $"IF(SUMPRODUCT({which}*({Deployments(possible)}=1))=0,0,{CountFormulas.Literal(words.NotRecorded)}))";

    private string IsIn(string mission) => mission == FigureKeys.AllMissions
        ? $"({Deployments(names.Record)}<>\"\")"
        : $"({Deployments(names.Mission)}={CountFormulas.Literal(mission)})";

    private string Published(string audience) =>
        $"SUMPRODUCT(--({Publications(names.Audience)}={CountFormulas.Literal(audience)}))";

    private static string Deployments(string column) => CountFormulas.Column(TableNames.Deployments, column);

    private static string Projects(string column) => CountFormulas.Column(TableNames.Projects, column);

    private static string Publications(string column) => CountFormulas.Column(TableNames.Publications, column);
}
