using System.Buffers.Binary;
using QuarterlyReports.Office.Spreadsheet.Reading;

namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>
/// The cells of one sheet of a workbook of Excel 97-2003 that show an error. ExcelDataReader 3.6 hands such cells out as blank,
/// so the records of the sheet are looked through for them once more ([MS-XLS]).
/// </summary>
internal sealed class OldErrors
{
    private const int Formula = 0x0006; // 2.4.127
    private const int EndOfPart = 0x000A;
    private const int Password = 0x002F;
    private const int SheetName = 0x0085; // 2.4.28
    private const int TruthOrError = 0x0205; // 2.4.24
    private const int BeginOfPart = 0x0809;
    private const byte Worksheet = 0;
    private const byte FormulaError = 2; // 2.5.133, FormulaValue
    private const int MostColumns = 256;

    private const int HeadBytes = 4;
    private const int BodyBytes = 14; // all that is looked at of a record

    private static readonly Dictionary<byte, string> Names = new()
    {
        [0x00] = "#NULL!",
        [0x07] = "#DIV/0!",
        [0x0F] = "#VALUE!",
        [0x17] = "#REF!",
        [0x1D] = "#NAME?",
        [0x24] = "#NUM!",
        [0x2A] = "#N/A",
    };

    // Row, column and error in one number each, sorted: four bytes even where somebody has filled a file with errors.
    private readonly List<uint> _cells = [];

    private OldErrors()
    {
    }

    /// <summary>Whether its records cannot be looked through, for they are encrypted.</summary>
    public bool IsEncrypted { get; private set; }

    /// <param name="path">Of the workbook.</param>
    /// <param name="sheet">Its place among the tabs, from 0.</param>
    public static OldErrors Of(string path, int sheet)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var errors = new OldErrors();
        if (CompoundFile.Stream(file, "Workbook", "Book") is { } book && errors.PlaceOf(book, sheet) is { } place)
            errors.Collect(book, place);
        return errors;
    }

    /// <summary>The error that the cell shows, such as #REF!; null when it shows none.</summary>
    /// <param name="row">From 0.</param>
    /// <param name="column">From 0.</param>
    public string? At(int row, int column)
    {
        if (_cells.Count == 0 || column >= MostColumns || row > ushort.MaxValue) return null;
        var first = KeyOf(row, column);
        var found = _cells.BinarySearch(first);
        var at = found < 0 ? ~found : found;
        return at < _cells.Count && _cells[at] >> 8 == first >> 8 ? NameOf((byte)_cells[at]) : null;
    }

    private static string NameOf(byte code) => Names.GetValueOrDefault(code) ?? "#ERROR";

    private static uint KeyOf(int row, int column) => (uint)row << 16 | (uint)column << 8;

    private long? PlaceOf(ChainedSectors book, int sheet)
    {
        Span<byte> body = stackalloc byte[BodyBytes];
        var passed = 0;
        for (var place = 0L; Next(book, ref place, body) is { } record && record.Kind != EndOfPart;)
        {
            if (record.Kind == Password) IsEncrypted = true;
            if (record.Kind == SheetName && body[5] == Worksheet && passed++ == sheet)
                return BinaryPrimitives.ReadUInt32LittleEndian(body);
        }

        return null;
    }

    // Charts within the sheet begin and end as parts of their own.
    private void Collect(ChainedSectors book, long place)
    {
        Span<byte> body = stackalloc byte[BodyBytes];
        var depth = 0;
        while (Next(book, ref place, body) is { } record)
        {
            if (record.Kind == BeginOfPart) depth++;
            else if (record.Kind == EndOfPart && --depth <= 0) break;
            else if (depth == 1 && CodeOf(record, body) is { } code && Number(body, 2) < MostColumns)
                _cells.Add(KeyOf(Number(body, 0), Number(body, 2)) | code);
        }

        _cells.Sort();
    }

    private static byte? CodeOf(Record record, ReadOnlySpan<byte> body) => record.Kind switch
    {
        TruthOrError when record.Length >= 8 && body[7] == 1 => body[6],
        Formula when record.Length >= BodyBytes && Number(body, 12) == 0xFFFF && body[6] == FormulaError => body[8],
        _ => null,
    };

    private static int Number(ReadOnlySpan<byte> body, int at) => BinaryPrimitives.ReadUInt16LittleEndian(body[at..]);

    // Null at the end.
    private static Record? Next(ChainedSectors book, ref long place, Span<byte> body)
    {
        Span<byte> head = stackalloc byte[HeadBytes];
        if (book.Read(place, head) < head.Length) return null;
        var record = new Record(Number(head, 0), Number(head, 2));
        body.Clear();
        book.Read(place + HeadBytes, body[..Math.Min(record.Length, body.Length)]);
        place += HeadBytes + record.Length;
        return record;
    }

    private readonly record struct Record(int Kind, int Length);
}
