using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Forms;
using QuarterlyReports.Data.Intake.RoundTrip;
using QuarterlyReports.Data.Intake.Sources;

namespace QuarterlyReports.Data.Intake;

/// <summary>One table of an import: a text file or a sheet, the kind of its rows, and where its columns are.</summary>
public sealed class IntakeTable
{
    internal IntakeTable(TableSource source, Header header, ColumnMap map)
    {
        Source = source;
        Map = map;
        Form = header.Form;
        HeaderRow = header.Row;
        Width = header.Width;
    }

    public IntakeKind Kind => Map.Layout.Kind;

    /// <inheritdoc cref="TableSource.File"/>
    public string File => Source.File;

    /// <summary>Null for text files.</summary>
    public string? Sheet => Source.Sheet;

    public int HeaderRow { get; }

    internal TableSource Source { get; }

    internal ColumnMap Map { get; }

    /// <summary>Null when the table is no intake form.</summary>
    internal FormHead? Form { get; }

    /// <summary>What the table's workbook held when it was exported; null when it does not say.</summary>
    internal ExportedRecords? Exported => (Source as TableSource.OfSheet)?.Exported;

    /// <summary>How many cells the header has, blank ones included.</summary>
    internal int Width { get; }

    /// <summary>Opens the table below its header.</summary>
    internal IRowSource OpenRows()
    {
        var rows = Source.Open();
        while (rows.Row < HeaderRow && rows.Read()) { }
        return rows;
    }
}
