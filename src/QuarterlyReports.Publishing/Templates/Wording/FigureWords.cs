using System.Diagnostics;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Templates.Wording;

/// <summary>How figures print: names, values by basis (counting rule 15) and changes between two (counting rule 19).</summary>
public sealed class FigureWords(Words words, Numerals numerals, NameWords names)
{
    /// <summary>Stands behind an issued number that the records would not give any more.</summary>
    public const string RestatedMark = "*";

    private const decimal SmallestBaseOfPercent = 5;

    /// <summary>
    /// For a table or a label: the number, the words of a missing return, or the dash of what is not kept; with an asterisk where
    /// records have changed since the number was issued (counting rule 18).
    /// </summary>
    public string InTable(Figure figure) => AsCounted(figure) + (figure.Recount is null ? "" : RestatedMark);

    /// <summary>"12 → 13": what was issued and what the records say now; null when both agree.</summary>
    public string? Restated(Figure figure) => figure.Recount is { } recount
        ? words.Fill("change.restated", ("issued", AsCounted(figure)), ("now", AsCounted(recount)))
        : null;

    private string AsCounted(Figure figure) => figure.Value is { } value ? numerals.InTable(value) : words[StandInKey(figure)];

    /// <summary>For running text; a percentage never takes the zero that small Vietnamese counts do.</summary>
    public string InProse(Figure figure) => figure.Value is { } value
        ? figure.Unit == FigureUnit.Percent ? numerals.InTable(value) : numerals.InProse(value)
        : words[StandInKey(figure) + ".text"];

    /// <summary>With its noun: "1 activity", "25 activities", "05 hoạt động".</summary>
    public string Counted(Figure figure) =>
        figure.Value is { } value ? words.Count(UnitKey(figure.Unit), value, InProse(figure)) : InProse(figure);

    /// <summary>
    /// For a table: "+5 (+25%)", only the difference while the base is below 5, "0" for no change, and the dash where one side
    /// has no number.
    /// </summary>
    public string ChangeInTable(Figure current, Figure compared)
    {
        if (current.Value is not { } now || compared.Value is not { } before) return words["basis.not_kept"];
        var difference = now - before;
        return difference == 0 || before < SmallestBaseOfPercent || !HasPercent(current.Unit)
            ? numerals.WithSign(difference)
            : $"{numerals.WithSign(difference)} ({numerals.SignedPercent(difference / before)})";
    }

    /// <summary>
    /// For running text: "up 5 (25%) on the fourth quarter of 2017", "the same as in …", or why nothing can be compared.
    /// </summary>
    /// <param name="period">The compared period's name for running text.</param>
    public string ChangeInProse(Figure current, Figure compared, string period)
    {
        if (compared.Value is not { } before) return words.Fill("change." + StandInKey(compared), ("period", period));
        if (current.Value is not { } now) return InProse(current);
        var difference = now - before;
        if (difference == 0) return words.Fill("change.none", ("period", period));
        var by = numerals.InProse(Math.Abs(difference));
        var percent = HasPercent(current.Unit) ? PercentInProse(Math.Abs(difference), before) : "";
        return words.Fill(difference > 0 ? "change.up" : "change.down", ("by", by), ("percent", percent), ("period", period));
    }

    /// <summary>What a figure counts, such as "Neighboring countries" or "Outgoing delegations, previous period".</summary>
    public string Name(FigureKey key)
    {
        foreach (var suffix in (string[])["previous", "last_year", "year_to_date"])
        {
            if (!key.Text.EndsWith("." + suffix, StringComparison.Ordinal)) continue;
            var plain = new FigureKey(key.Text[..^(suffix.Length + 1)]);
            return words.Fill("figure.suffix." + suffix, ("name", Name(plain)));
        }

        return words.Has("figure." + key.Text) ? words["figure." + key.Text] : NameByCode(key.Text);
    }

    /// <summary>Whether a change is said in percent too: of percentages and of days late that would say nothing.</summary>
    public static bool HasPercent(FigureUnit unit) => unit is not (FigureUnit.Percent or FigureUnit.Days);

    /// <summary>The phrase that stands in for a number that there is none of.</summary>
    public static string StandInKey(Figure figure) => figure.Basis switch
    {
        Basis.Recorded => "basis.no_number",
        Basis.NoReturn => "basis.no_return",
        Basis.NotKept => "basis.not_kept",
        _ => throw new UnreachableException($"No words for {figure.Basis}."),
    };

    private static string UnitKey(FigureUnit unit) => unit switch
    {
        FigureUnit.Activities => "unit.activities",
        FigureUnit.Delegations => "unit.delegations",
        FigureUnit.People => "unit.people",
        FigureUnit.Directives => "unit.directives",
        FigureUnit.Agreements => "unit.agreements",
        FigureUnit.Proposals => "unit.proposals",
        FigureUnit.Overlaps => "unit.overlaps",
        FigureUnit.Personnel => "unit.personnel",
        FigureUnit.PersonDays => "unit.person_days",
        FigureUnit.Deployments => "unit.deployments",
        FigureUnit.Percent => "unit.percent",
        FigureUnit.Days => "unit.days",
        FigureUnit.Projects => "unit.projects",
        FigureUnit.Publications => "unit.publications",
        FigureUnit.ProgrammeItems => "unit.programme_items",
        FigureUnit.Returns => "unit.returns",
        FigureUnit.WorkingGroups => "unit.working_groups",
        _ => throw new UnreachableException($"No noun for {unit}."),
    };

    private string PercentInProse(decimal difference, decimal before) => before < SmallestBaseOfPercent
        ? ""
        : " " + words.Fill("change.percent", ("percent", numerals.Percent(difference / before)));

    /// <summary>A line of the programme's table: a region, or a track that has no regions.</summary>
    public string ProgrammeLine(string line) =>
        words.Has($"figure.track.{line}") ? words[$"figure.track.{line}"] : Name(FigureKeys.Region(line));

    // Codes may hold anything but a dot, which parts the words of a key.
    private string NameByCode(string key) => key.Split('.') switch
    {
        ["region", var region, "form", var form, "held"] =>
            words.Fill("figure.region_form", ("region", names.Region(region)), ("form", names.Form(form))),
        ["region", var region, "theme", var theme, "held"] =>
            words.Fill("figure.region_theme", ("region", names.Region(region)), ("theme", names.Theme(theme))),
        ["programme", "line", var line, var standing] =>
            words.Fill("figure.programme_line", ("line", ProgrammeLine(line)), ("name", words[$"figure.programme.{standing}"])),
        ["agency", var code, "held"] => words.Fill("figure.agency", ("agency", names.Agency(code))),
        ["agency", var code, "open_tasks"] => words.Fill("figure.agency_tasks", ("agency", names.Agency(code))),
        ["region", var code, "agreements_in_force"] =>
            words.Fill("figure.region_agreements", ("region", names.Region(code))),
        ["region", var code, "projects"] => words.Fill("figure.region_projects", ("region", names.Region(code))),
        ["region", var code, "held"] => names.Region(code),
        ["partner", var code, "held"] => names.Partner(code),
        ["group", var code, "held"] => names.Group(code),
        ["mechanism", var code, "held"] => names.Mechanism(code),
        ["mechanism", var code, "margins"] => words.Fill("figure.margins", ("mechanism", names.Mechanism(code))),
        ["form", var code, "held"] => names.Form(code),
        ["level", var code, "held"] => names.Level(code),
        ["theme", var code, "held"] => names.Theme(code),
        _ => RegisterFigureNames.Of(key, words, names) ?? key,
    };
}
