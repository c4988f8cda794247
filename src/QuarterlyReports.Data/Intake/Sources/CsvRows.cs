using System.Text;
using CsvHelper;

namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>The rows of a text file with separators, read in memory that does not grow with the file.</summary>
internal sealed class CsvRows : IRowSource
{
    /// <summary>The largest row of a sound file. An unclosed quotation mark would make one row of the rest of the file.</summary>
    public const int LongestRecordBytes = 4 << 20;

    private readonly CsvReader _reader;
    private readonly string _file;
    private CsvMalformedReason? _fault;

    public CsvRows(string path, Encoding encoding, char separator)
    {
        _file = Path.GetFileName(path);
        _reader = CsvReader.FromFile(path, new CsvReaderOptions
        {
            Encoding = encoding,
            Separator = separator,
            HasHeader = false,
            PoolStrings = true,
            SkipEmptyLines = false,
            MaxRecordSize = LongestRecordBytes,
            // Recovery plus this watch: a quotation mark inside a word is kept as Excel keeps it, every other fault stops the
            // reading.
            OnMalformedRecord = record => _fault ??= record.Reason,
        });
    }

    /// <summary>While the separator is still being guessed, a fault only ends the search.</summary>
    public bool StopsAtFault { get; init; }

    public int Row { get; private set; }

    public int Count => _reader.FieldCount;

    public bool HasFixedWidth => true;

    public Cell this[int index]
    {
        get
        {
            var bytes = index < _reader.FieldCount ? _reader.GetSpan(index) : [];
            if (bytes.IsEmpty) return Cell.Blank;
            // Looked for in the bytes, which are half of what the text will be.
            var isPlain = ComposedText.IsPlain(bytes);
            var text = _reader.GetString(index);
            return isPlain
                ? Cell.OfPlainText(GuardedCell.Freed(ComposedText.OfPlain(text)))
                : Cell.OfText(GuardedCell.Freed(ComposedText.Of(text)));
        }
    }

    public bool IsBlank(int index)
    {
        var bytes = index < _reader.FieldCount ? _reader.GetSpan(index) : [];
        // A visible ASCII character to begin with is enough; spaces of whatever kind want a closer look.
        return bytes.Length == 0 || (bytes[0] is <= (byte)' ' or > (byte)'~' && this[index].IsBlank);
    }

    public bool Read()
    {
        _fault = null;
        var read = TryReadRecord(out var tooLong);
        var isBroken = tooLong is not null
            || _fault is not (null or CsvMalformedReason.StrayQuote or CsvMalformedReason.FieldCountMismatch);
        if (isBroken && StopsAtFault) return false;
        if (isBroken) throw BrokenQuotes(tooLong);
        if (read) Row++;
        return read;
    }

    public void Dispose() => _reader.Dispose();

    private bool TryReadRecord(out CsvFormatException? tooLong)
    {
        tooLong = null;
        try
        {
            return _reader.Read();
        }
        catch (CsvFormatException exception)
        {
            tooLong = exception;
            return false;
        }
    }

    private IntakeException BrokenQuotes(Exception? cause) => new(
        new(
            $"{_file}, row {Row + 1}: a quotation mark is opened and not closed where the text ends, "
            + "so the rest of the file cannot be told apart; close it, or write a quotation mark inside a text twice.",
            $"{_file}, dòng {Row + 1}: dấu ngoặc kép mở ra nhưng không đóng ở cuối ô, nên không tách được phần còn lại của tệp; "
            + "hãy đóng lại, hoặc viết hai lần dấu ngoặc kép nằm trong ô."),
        cause);
}
