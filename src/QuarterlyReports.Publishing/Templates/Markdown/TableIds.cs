using System.Globalization;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>Ids for the tables that a template writes out itself.</summary>
internal sealed class TableIds
{
    private int _last;

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"written-table-{++_last}");
}
