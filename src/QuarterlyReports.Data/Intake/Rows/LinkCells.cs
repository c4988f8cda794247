using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>Cells that name partners with their roles and mechanisms with their ties: <c>USA; AUS:observer</c>.</summary>
internal sealed class LinkCells(RowReader row, CodeBooks books)
{
    private const string Roles = PartnerLink.Observer + ", host";

    // The words that say nothing beyond being a partner.
    private static readonly HashSet<string> OrdinaryRoles = new(["host", "participant", "partner", "nuocchunha", "doitac"], StringComparer.Ordinal);
    private static readonly HashSet<string> ObserverRoles = new([PartnerLink.Observer, "quansatvien"], StringComparer.Ordinal);

    public IReadOnlyList<PartnerLink> Partners(Column column)
    {
        List<PartnerLink>? links = null;
        foreach (var item in row.Items(column, books.Partners))
        {
            if (PartnerOf(column, item) is not { } link) continue;
            if (links?.Exists(known => known.Code == link.Code) == true) row.Report(ValueRules.ItemRepeated, column, item);
            else (links ??= []).Add(link);
        }

        return links ?? (IReadOnlyList<PartnerLink>)[];
    }

    public IReadOnlyList<MechanismLink> Mechanisms(Column column)
    {
        List<MechanismLink>? links = null;
        foreach (var item in row.Items(column, books.Mechanisms))
        {
            if (MechanismOf(column, item) is not { } link) continue;
            if (links?.Exists(known => known.Code == link.Code) == true) row.Report(ValueRules.ItemRepeated, column, item);
            else (links ??= []).Add(link);
        }

        return links ?? (IReadOnlyList<MechanismLink>)[];
    }

    private PartnerLink? PartnerOf(Column column, string item)
    {
        var (name, role) = Parts(item);
        if (row.Code(column, books.Partners, name) is not { } code) return null;
        if (code == Partner.HomeCode)
        {
            row.Report(ValueRules.HomeAsPartner, column, item);
            return null;
        }

        if (role is null || OrdinaryRoles.Contains(Folded.Of(role))) return new(code);
        if (ObserverRoles.Contains(Folded.Of(role))) return new(code, PartnerLink.Observer);
        row.Report(ValueRules.UnknownWord, column, role, Roles);
        return null;
    }

    private MechanismLink? MechanismOf(Column column, string item)
    {
        var (name, tie) = Parts(item);
        if (row.Code(column, books.Mechanisms, name) is not { } code) return null;
        if (tie is null) return new(code);
        if (Words.Tie.TryFind(tie, out var known)) return new(code, known);
        row.Report(ValueRules.UnknownWord, column, tie, Words.Tie.Codes, () => Words.Tie.LikelyFor(tie));
        return null;
    }

    private static (string Name, string? Part) Parts(string item)
    {
        var at = item.IndexOf(':', StringComparison.Ordinal);
        return at < 0 || at == item.Length - 1 ? (item.TrimEnd(':'), null) : (item[..at].TrimEnd(), item[(at + 1)..].TrimStart());
    }
}
