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
    private static readonly HashSet<string> OrdinaryRoles = ["host", "participant", "partner", "nuocchunha", "doitac"];
    private static readonly HashSet<string> ObserverRoles = [PartnerLink.Observer, "quansatvien"];

    public IReadOnlyList<PartnerLink> Partners(Column column) => Links(column, books.Partners, PartnerOf, link => link.Code);

    public IReadOnlyList<MechanismLink> Mechanisms(Column column) =>
        Links(column, books.Mechanisms, MechanismOf, link => link.Code);

    // One link for each code; what repeats is reported, and the first one stays.
    private IReadOnlyList<TLink> Links<TLink>(
        Column column, CodeBook book, Func<Column, string, TLink?> linkOf, Func<TLink, string> codeOf)
        where TLink : class
    {
        var items = row.Items(column, book);
        if (items.Count == 0) return [];
        if (items.Count == 1) return linkOf(column, items[0]) is { } only ? [only] : [];
        var links = new OrderedDictionary<string, TLink>(items.Count, StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (linkOf(column, item) is not { } link || links.TryAdd(codeOf(link), link)) continue;
            row.Report(ValueRules.ItemRepeated, column, item);
        }

        return [.. links.Values];
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
        row.ReportWord(column, Words.Tie, tie);
        return null;
    }

    private static (string Name, string? Part) Parts(string item)
    {
        var at = item.IndexOf(':', StringComparison.Ordinal);
        return at < 0 || at == item.Length - 1 ? (item.TrimEnd(':'), null) : (item[..at].TrimEnd(), item[(at + 1)..].TrimStart());
    }
}
