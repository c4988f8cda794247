using System.Globalization;
using System.Text;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Review;

/// <summary>The sample records, read in the plainest way and without Intake, so that counting is tested by itself.</summary>
internal static class PlainSample
{
    public static readonly ReviewRecords Records = new()
    {
        References = new(new()
        {
            Partners = [.. Rows("partners", row =>
                new Partner(row["code"], Code<PartnerKind>(row["kind"]), Text(row, "name"), Order(row)))],
            Regions = [.. Rows("regions", row => new Region(row["code"], Text(row, "name"), Order(row)))],
            RegionMembers = [.. Rows("region_members", row => Member(row, "region"))],
            Groups = [.. Rows("groups", row => new PartnerGroup(row["code"], row["kind"], Text(row, "name"), Order(row)))],
            GroupMembers = [.. Rows("group_members", row => Member(row, "group"))],
            Mechanisms = [.. Rows("mechanisms", row => new Mechanism(row["code"], row["family"], Text(row, "name"), Order(row)))],
            Forms = [.. Rows("forms", Form)],
            Levels = [.. Rows("levels", row => new Level(row["code"], Text(row, "name"), Order(row)))],
            Themes = [.. Rows("themes", row => new Theme(row["code"], Text(row, "name"), Order(row)))],
            Agencies = [.. Rows("agencies", AnAgency).Select((agency, order) => agency with { DisplayOrder = order })],
        }),
        Activities = [.. Rows("activities", AnActivity)],
        Registers = new(
        [
            .. Rows("directives", ADirective), .. PlainRegisters.All,
            .. Rows("programme", AProgrammeItem), .. Rows("returns", AReturn), .. Rows("working_groups", AWorkingGroup),
            .. PlainAdvice.All,
        ]),
    };

    private static Activity AnActivity(Dictionary<string, string> row) => new()
    {
        Id = row["id"],
        Title = Text(row, "title"),
        Form = row["form"],
        Status = Code<ActivityStatus>(row["status"]),
        Secrecy = Code<Secrecy>(row["secrecy"]),
        Start = PartialDate.Parse(row["start_date"]),
        End = row["end_date"] is "" ? null : PartialDate.Parse(row["end_date"]),
        Partners = [.. List(row["partners"]).Select(Pair).Select(pair => new PartnerLink(pair.Code, pair.Detail))],
        Mechanisms =
        [
            .. List(row["mechanisms"]).Select(Pair)
                .Select(pair => new MechanismLink(pair.Code, pair.Detail is null ? null : Code<MechanismTie>(pair.Detail))),
        ],
        Trip = row["trip_id"] is "" ? null : row["trip_id"],
        Themes = List(row["themes"]),
        Level = row["level"] is "" ? null : row["level"],
        Direction = row["direction"] is "" ? null : Code<Direction>(row["direction"]),
        Country = row["country"] is "" ? null : row["country"],
        Place = row["place"] is "" ? null : row["place"],
        LeadUnit = row["lead_unit"] is "" ? null : row["lead_unit"],
        Agencies = List(row["agencies"]),
        Programme = row["programme_id"] is "" ? null : row["programme_id"],
        Source = row["source"] is "" ? null : row["source"],
        Agreement = row["agreement_id"] is "" ? null : row["agreement_id"],
        Directives = List(row["directive_ids"]),
        Outcome = Text(row, "outcome"),
    };

    private static Directive ADirective(Dictionary<string, string> row) => new()
    {
        Id = row["id"],
        SetIn = row["set_in"],
        DueIn = row["due_in"],
        Text = Text(row, "text"),
        Owners = List(row["owner"]),
        Progress = Text(row, "progress"),
        Status = Code<DirectiveStatus>(row["status"]),
        Secrecy = Code<Secrecy>(row["secrecy"]),
    };

    private static ProgrammeItem AProgrammeItem(Dictionary<string, string> row) => new()
    {
        Id = row["id"],
        Title = Text(row, "title"),
        Period = row["period"],
        PlannedStart = Date(row["planned_start"]),
        Region = row["region"] is "" ? null : row["region"],
        Mechanism = row["mechanism"] is "" ? null : row["mechanism"],
        Partners = List(row["partners"]),
        Status = Code<ProgrammeStatus>(row["status"]),
        MovedTo = row["moved_to"] is "" ? null : row["moved_to"],
        Secrecy = Code<Secrecy>(row["secrecy"]),
    };

    private static UnitReturn AReturn(Dictionary<string, string> row) => new()
    {
        Id = row["id"],
        Unit = row["unit"],
        Period = row["period"],
        ExpectedBy = Day(row["expected_by"]),
        ReceivedOn = Day(row["received_on"]),
        Nil = row["nil"] is "" ? null : row["nil"] == "yes",
        Covers = row["covers"] is "" ? null : row["covers"],
        Secrecy = Code<Secrecy>(row["secrecy"]),
    };

    private static WorkingGroup AWorkingGroup(Dictionary<string, string> row) => new()
    {
        Id = row["id"],
        Name = Text(row, "name"),
        Agencies = List(row["agencies"]),
        From = Date(row["from"]),
        To = Date(row["to"]),
        Meetings = List(row["meetings"]),
        Secrecy = Code<Secrecy>(row["secrecy"]),
    };

    private static Agency AnAgency(Dictionary<string, string> row) => new(
        row["code"], Text(row, "name"), row["kind"], Date(row["valid_from"]), Date(row["valid_to"]),
        row["successor"] is "" ? null : row["successor"], null, [], 0);

    private static PartialDate? Date(string text) => text is "" ? null : PartialDate.Parse(text);

    private static DateOnly? Day(string text) => Date(text)?.First;

    private static ActivityForm Form(Dictionary<string, string> row) => new(
        row["code"],
        Text(row, "name"),
        Code<FormRule>(row["counts_delegation_out"]),
        Code<FormRule>(row["counts_delegation_in"]),
        FormRule.No,
        false,
        Order(row));

    private static Membership Member(Dictionary<string, string> row, string set) => new(
        row[set],
        row["partner"],
        row["valid_from"] is "" ? null : PartialDate.Parse(row["valid_from"]),
        row["valid_to"] is "" ? null : PartialDate.Parse(row["valid_to"]));

    private static int Order(Dictionary<string, string> row) => int.Parse(row["display_order"], CultureInfo.InvariantCulture);

    internal static Bilingual Text(Dictionary<string, string> row, string field) =>
        new(row[field + "_en"] is "" ? null : row[field + "_en"], row[field + "_vi"] is "" ? null : row[field + "_vi"]);

    internal static T Code<T>(string text)
        where T : struct, Enum => Enum.Parse<T>(text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    internal static string[] List(string cell) =>
        cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static (string Code, string? Detail) Pair(string text) =>
        text.Split(':') is [var code, var detail] ? (code, detail) : (text, null);

    internal static IEnumerable<T> Rows<T>(string list, Func<Dictionary<string, string>, T> read)
    {
        var lines = Split(File.ReadAllText(Repository.PathTo("sample-data", list + ".csv"))).ToList();
        return lines.Skip(1).Select(cells => read(lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second)));
    }

    // A quote opens and closes; inside quotes everything is text. A doubled quote closes and opens again, and stands for one.
    private static IEnumerable<IReadOnlyList<string>> Split(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var place = 0; place < text.Length; place++)
        {
            var letter = text[place];
            if (letter == '"')
            {
                if (!quoted && place > 0 && text[place - 1] == '"') cell.Append('"');
                quoted = !quoted;
            }
            else if (quoted || letter is not (',' or '\n' or '\r'))
            {
                cell.Append(letter);
            }
            else if (letter is ',' or '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (letter == ',') continue;
                yield return cells;
                cells = [];
            }
        }
    }
}
