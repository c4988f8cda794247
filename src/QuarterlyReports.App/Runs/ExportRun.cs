using QuarterlyReports.App.Runs.Exports;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Storage;
using QuarterlyReports.Data.Storage.Registers;

namespace QuarterlyReports.App.Runs;

/// <summary>From the database to a spreadsheet of its records, one row in memory at a time.</summary>
public static class ExportRun
{
    // Few, because records that outlive the collector's first look make it let memory grow.
    private const int RecordsAhead = 256;

    /// <summary>Into a file, which gets its name only when it is whole.</summary>
    public static ReviewFile Run(Workplace place, ExportOrder order, string path, CancellationToken stop)
    {
        using var files = place.NewFiles();
        int? sheets = null;
        var made = files.Write(path, stream => sheets = Run(place, order, stream, stop));
        files.Publish();
        return new(made, Sheets: sheets);
    }

    /// <returns>How many sheets of records there are; null for formats without any.</returns>
    public static int? Run(Workplace place, ExportOrder order, Stream output, CancellationToken stop)
    {
        if (order is { From: { } from, To: { } to } && to < from) throw Reversed(from, to);
        if (order.IsNarrowed && order.Kind != IntakeKind.Activities) throw OnlyActivities();
        using var database = Databases.Open(place);
        database.KeepLittleInMemory();
        var table = Table(database, order);
        // What can be edited and imported back carries the marks by which the import knows what it was.
        var isEditable = order.Format is ExportFormat.Xlsx or ExportFormat.Csv && !order.Kind.IsList();
        if (isEditable) table = Revised.With(table);
        if (order.Columns.Count > 0)
            table = ChosenColumns.Of(table, isEditable ? [.. order.Columns.Where(IsNotMark), Revised.Column] : order.Columns);
        if (order.Format == ExportFormat.Xlsx) return Workbook(order, table, output, stop);
        Action<ExportTable, Stream, CancellationToken> write = order.Format switch
        {
            ExportFormat.Csv => CsvExport.Write,
            ExportFormat.Json => JsonExport.Write,
            ExportFormat.Jsonl => JsonLinesExport.Write,
            _ => throw new System.Diagnostics.UnreachableException($"No writer for {order.Format}."),
        };
        write(table, output, stop);
        return null;
    }

    /// <summary>What to say of records on several sheets; null when there is nothing to say.</summary>
    /// <param name="sheets">How many; null for formats without any.</param>
    public static Bilingual? WordOnSheets(ExportOrder order, int? sheets)
    {
        if (sheets is null or < 2) return null;
        var last = XlsxExport.NameOf(RecordCode.Of(order.Kind), sheets.Value);
        return new(
            FormattableString.Invariant(
                $"The records fill more than one sheet of {XlsxExport.RowsOfSheet:#,0} rows; they go on up to sheet '{last}'."),
            FormattableString.Invariant(
                $"Số bản ghi vượt quá một bảng {XlsxExport.RowsOfSheet:#,0} dòng; phần tiếp theo ở các bảng đến '{last}'."));
    }

    private static bool IsNotMark(string column) => column != Revised.Column;

    private static int Workbook(ExportOrder order, ExportTable table, Stream output, CancellationToken stop)
    {
        if (order.Kind.IsList()) return XlsxExport.Write([table], output, stop);
        var ids = new IdList(order.Kind);
        var sheets = XlsxExport.Write([table with { Rows = ids.Noting(table.Rows) }], output, stop, last: ids.Sheets());
        return ids.IsTooLong ? sheets : sheets - 1;
    }

    private static ExportTable Table(ReviewDatabase database, ExportOrder order) => order.Kind switch
    {
        // Reading a million records takes about as long as making rows of them and writing these, so they go on side by side.
        IntakeKind.Activities => RecordTables.Activities(ReadAhead.Of(Activities(database, order), RecordsAhead)),
        _ when order.Kind.Register() is { } register =>
            RecordTables.Entries(register, new RegisterStore(database).Within(register, Secrecy.TuyetMat)),
        _ => ReferenceTables.Of(order.Kind, new ReferenceStore(database).Load()),
    };

    private static IEnumerable<Activity> Activities(ReviewDatabase database, ExportOrder order)
    {
        var references = new ReferenceStore(database).Load();
        Known(order.Region, references.Regions.Select(item => item.Code), new("a region", "khu vực"));
        Known(order.Partner, references.Partners.Select(item => item.Code), new("a partner", "đối tác"));
        var activities = new ActivityStore(database).Touching(Window(order), Secrecy.TuyetMat);
        if (order.Partner is { } partner)
            activities = activities.Where(activity => activity.Partners.Any(link => link.Code == partner));
        return order.Region is { } region
            ? activities.Where(activity =>
                activity.Partners.Any(link => references.RegionOf(link.Code, activity.Start.First) == region))
            : activities;
    }

    private static DateWindow? Window(ExportOrder order) => order.From is null && order.To is null
        ? null
        : new(order.From ?? DateOnly.MinValue,
            order.To is { } last && last < DateOnly.MaxValue ? last.AddDays(1) : DateOnly.MaxValue);

    private static void Known(string? code, IEnumerable<string> codes, Bilingual what)
    {
        if (code is not null && !codes.Contains(code, StringComparer.Ordinal)) throw Suggestion.Refuse(code, what, [.. codes]);
    }

    private static UnusableInputException Reversed(DateOnly from, DateOnly to) => new(new Bilingual(
        FormattableString.Invariant($"--from {from:yyyy-MM-dd} is after --to {to:yyyy-MM-dd}; swap them."),
        FormattableString.Invariant($"--from {from:yyyy-MM-dd} sau --to {to:yyyy-MM-dd}; hãy đổi chỗ.")));

    private static UnusableInputException OnlyActivities() => new(new Bilingual(
        "Only activities can be chosen by --from, --to, --region and --partner; leave these out.",
        "Chỉ hoạt động mới chọn được theo --from, --to, --region và --partner; hãy bỏ các tùy chọn này."));
}
