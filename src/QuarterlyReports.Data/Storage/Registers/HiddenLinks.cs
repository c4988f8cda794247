using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Storage.Registers;

/// <summary>
/// Takes the ids of records that an edition may not see out of those it may: the id alone would tell that there is one. An entry
/// that cannot be without the record it belongs to, such as a milestone without its project, goes with it.
/// </summary>
internal sealed class HiddenLinks
{
    private readonly Dictionary<string, HashSet<string>> _visible;

    /// <param name="entries">What the edition may see of the registers.</param>
    /// <param name="activities">Ids of the activities it may see, as far as the entries name them.</param>
    public HiddenLinks(IReadOnlyList<RegisterEntry> entries, IEnumerable<string> activities)
    {
        _visible = AllRegisters.InOrder.ToDictionary(
            register => register.Name, _ => new HashSet<string>(StringComparer.Ordinal));
        foreach (var entry in entries) _visible[AllRegisters.Of(entry).Name].Add(entry.Id);
        _visible.Add("activities", [.. activities]);
    }

    public IEnumerable<RegisterEntry> WithoutThem(IEnumerable<RegisterEntry> entries) =>
        entries.Select(WithoutThem).OfType<RegisterEntry>();

    // Most activities name no such record, and of a large period a copy of each would be made for nothing.
    public Activity WithoutThem(Activity activity) =>
        activity is { Agreement: null, Project: null, Programme: null, Directives.Count: 0 } ? activity : activity with
        {
            Agreement = Visible(AllRegisters.Agreements, activity.Agreement),
            Project = Visible(AllRegisters.Projects, activity.Project),
            Programme = Visible(AllRegisters.Programme, activity.Programme),
            Directives = [.. activity.Directives.Where(_visible[AllRegisters.Directives.Name].Contains)],
        };

    private string? Visible(Register register, string? id) => id is not null && _visible[register.Name].Contains(id) ? id : null;

    private RegisterEntry? WithoutThem(RegisterEntry entry)
    {
        var left = entry;
        foreach (var field in AllRegisters.Of(entry).Fields)
        {
            if (field.Type is not FieldType.Records(var kind, _) || field.Text(entry) is not { } text) continue;
            var visible = text.Split("; ").Where(_visible[kind].Contains).ToList();
            if (visible.Count == 0 && field.IsRequired) return null;
            left = field.Read(left, visible.Count == 0 ? null : string.Join("; ", visible));
        }

        return WithoutProjectOfArea(left);
    }

    // A directive about a project names it by its area.
    private RegisterEntry WithoutProjectOfArea(RegisterEntry entry) =>
        entry is Directive { Area: DirectiveArea.Project } directive
            ? directive with { AreaCode = Visible(AllRegisters.Projects, directive.AreaCode) }
            : entry;
}
