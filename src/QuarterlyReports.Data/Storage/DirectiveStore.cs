using Dapper;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>Reads the ledger of directives.</summary>
public sealed class DirectiveStore(ReviewDatabase database)
{
    // Directives that a reader with this ceiling may see, in the order in which they were set.
    private const string WithinCeiling = $"""
        SELECT {DirectiveRow.Columns}
        FROM directive
        WHERE secrecy_rank <= @Ceiling
        ORDER BY set_in, reference
        """;

    /// <summary>In the order in which they were set, then by id.</summary>
    public IReadOnlyList<Directive> Within(Secrecy ceiling) => [.. database.Connection
        .Query<DirectiveRow>(WithinCeiling, new { Ceiling = ceiling.Rank() })
        .Select(row => row.ToDirective())];
}
