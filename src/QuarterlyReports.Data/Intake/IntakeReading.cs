using System.Globalization;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Forms;
using QuarterlyReports.Data.Intake.RoundTrip;
using QuarterlyReports.Data.Intake.Rows;
using QuarterlyReports.Data.Intake.Rules;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake;

/// <summary>
/// The files of one import. The reference lists have been read; activities and registers are read and checked while they are
/// asked for, once, in memory that does not grow with the texts. Rows with an error are not handed out; <see cref="Findings"/>
/// says why.
/// </summary>
public sealed class IntakeReading
{
    private readonly IntakeOptions _options;
    private readonly CodeBooks _books;
    private readonly RuleScene _scene;
    private readonly FormReturns _returns;
    private readonly HashSet<IntakeKind> _handedOut = [];

    internal IntakeReading(IReadOnlyList<IntakeTable> tables, IntakeOptions options, FindingList findings)
    {
        Tables = tables;
        Findings = findings;
        _options = options;
        var entries = ReferenceEntries().ToList();
        References = ReferenceMerge.Of(new(), [.. entries.Select(entry => entry.Item)]);
        Lists = new(ReferenceMerge.Of(options.References, References));
        ReferenceChecks.Check(entries, Lists, findings);
        _books = new(Lists);
        _scene = new(Lists, options.Today);
        _returns = new(_books.Agencies, findings, options.Today);
        RequireLists();
    }

    /// <summary>The tables that are read, in order.</summary>
    public IReadOnlyList<IntakeTable> Tables { get; }

    /// <summary>What the files bring for the reference lists; lists that they do not speak of are empty.</summary>
    public ReferenceContents References { get; }

    /// <summary>The reference lists in force with those of the files laid over them.</summary>
    public ReferenceLists Lists { get; }

    /// <summary>What was found so far; complete when the records have been read to their end.</summary>
    public FindingList Findings { get; }

    /// <summary>Rows read so far with something in them, and of these the ones kept out by an error.</summary>
    public int RowsRead { get; private set; }

    public int RowsRejected { get; private set; }

    /// <summary>The returns that came with the forms read so far: who reported, for which period, and whether anything.</summary>
    public IReadOnlyList<Placed<UnitReturn>> Returns => _returns.All;

    /// <summary>Told of every row that is kept out, with its reasons, while it is met.</summary>
    public Action<RejectedRow>? OnRejected { get; set; }

    /// <summary>Full paths of the files that are read.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    public IEnumerable<Placed<Incoming<Activity>>> Activities() => Records(IntakeKind.Activities, RecordRules.Activities, row =>
    {
        var parser = new ActivityRowParser(row, _books, _options.Zone);
        return parser.Parse;
    });

    /// <summary>The entries of every register, in the order in which they can be saved.</summary>
    public IEnumerable<Placed<Incoming<RegisterEntry>>> Entries() => AllRegisters.InOrder.SelectMany(Entries);

    public IEnumerable<Placed<Incoming<RegisterEntry>>> Entries(Register register) =>
        Records(IntakeKinds.Of(register), RecordRules.Of(register), row =>
        {
            var parser = new RegisterRowParser(
                row, register, new FieldCells(row, _books, _options.Zone), new IdentityCells(row, _books.Agencies));
            return parser.Parse;
        });

    /// <summary>The rows of records that could not be kept, as the files have them, to be given back.</summary>
    public IEnumerable<RejectedRow> RowsOf(IReadOnlyList<Finding> refused) => RowsAgain.Of(Tables, refused);

    /// <summary>The place of one field in a row that was read; the row alone when its table has no such field.</summary>
    public Place ColumnOf(Place row, string? field)
    {
        var table = Tables.FirstOrDefault(table => table.File == row.File && table.Sheet == row.Sheet);
        if (field is null || table is null || !table.Map.Layout.Fields.Any(known => known.Name == field)) return row;
        return RowReader.PlaceOf(table, row.Row, table.Map[field]);
    }

    private IEnumerable<Placed<Incoming<TRecord>>> Records<TRecord>(
        IntakeKind kind, RecordRules<TRecord> rules, Func<RowReader, Func<Incoming<TRecord>?>> parserOf)
    {
        BeginOnce(kind);
        var seen = new SeenRecords();
        foreach (var table in TablesOf(kind))
        {
            using var rows = table.OpenRows();
            var row = new RowReader(rows, table, Findings);
            var parse = parserOf(row);
            var id = row.Column("id");
            while (row.Read())
            {
                if (table.Exported is { } exported) exported.Meet(kind, row.Cell(id).Text);
                var incoming = parse();
                if (incoming is not null) row.Check(rules, incoming.Record, _scene);
                if (incoming is not null && !row.HasError) seen.Check(row, rules.IdOf(incoming.Record), incoming.HasOwnId);
                if (Accepts(row) && incoming is not null) yield return new(incoming, row.PlaceOf(null));
            }

            if (table.Form is { } form) _returns.Take(table, form, row.RecordsRead);
            else ReportIfEmpty(row);
            ReportHidden(row);
        }

        foreach (var exported in TablesOf(kind).Select(table => table.Exported).OfType<ExportedRecords>().Distinct())
            exported.ReportRemoved(kind, Findings);
    }

    private IEnumerable<IntakeTable> TablesOf(IntakeKind kind) => Tables.Where(table => table.Kind == kind);

    // Reading twice would report every finding twice.
    private void BeginOnce(IntakeKind kind)
    {
        if (!_handedOut.Add(kind)) throw new InvalidOperationException($"The {kind} of an import are read once.");
    }

    private bool Accepts(RowReader row)
    {
        RowsRead++;
        if (!row.HasError) return true;
        RowsRejected++;
        OnRejected?.Invoke(row.Rejected());
        return false;
    }

    private IEnumerable<Placed<object>> ReferenceEntries()
    {
        foreach (var table in Tables.Where(table => table.Kind.IsList()))
        {
            using var rows = table.OpenRows();
            var row = new RowReader(rows, table, Findings);
            foreach (var entry in new ReferenceRowParser(row, _options.Zone).Entries()) yield return entry;
            ReportIfEmpty(row);
        }
    }

    private void ReportHidden(RowReader row)
    {
        if (row.HiddenRecords == 0) return;
        var number = row.HiddenRecords.ToString(CultureInfo.InvariantCulture);
        Findings.Add(new(FileRules.RowsHidden, new(row.Table.File, row.Table.Sheet), number));
    }

    private void ReportIfEmpty(RowReader row)
    {
        if (row.RecordsRead == 0) Findings.Add(new(FileRules.NoRows, new(row.Table.File, row.Table.Sheet, row.Table.HeaderRow)));
    }

    private void RequireLists()
    {
        var needsLists = TablesOf(IntakeKind.Activities).Any();
        if (!needsLists || (!_books.Forms.IsEmpty && !_books.Partners.IsEmpty)) return;
        throw new IntakeException(new(
            "There are no reference lists of forms and partners to read activities by; run init, or import the lists first.",
            "Chưa có danh mục hình thức và đối tác để đọc các hoạt động; hãy chạy init hoặc nhập các danh mục trước."));
    }
}
