using static System.FormattableString;

namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>
/// The characters of a part on their way to the XML reader. It stops a single text or tag of gigabytes, which the XML reader
/// would gather in memory, and everything that begins with &lt;! but a comment: document types, and CDATA, which is gathered too.
/// </summary>
internal sealed class GuardedText(StreamReader source, string part, WorkbookLimits limits) : TextReader
{
    private long _run;
    private char _beforeLast;
    private char _last;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = source.Read(buffer, index, count);
        var text = buffer.AsSpan(index, read);
        RefuseLongRuns(text);
        RefuseDeclarations(text);
        return read;
    }

    public override int Read() => throw new NotSupportedException("The XML reader reads in blocks.");

    public override int Peek() => throw new NotSupportedException("The XML reader reads in blocks.");

    protected override void Dispose(bool disposing)
    {
        if (disposing) source.Dispose();
        base.Dispose(disposing);
    }

    private void RefuseLongRuns(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf('<');
        _run += first < 0 ? text.Length : first;
        if (_run > limits.MarkupRun)
        {
            throw new SpreadsheetException(SpreadsheetProblem.TextTooLong,
                Invariant($"{part} holds a text or tag of more than {limits.MarkupRun:N0} characters, and a cell at most ")
                + Invariant($"{SheetBounds.TextLength:N0}. Shorten the text and save the workbook again."));
        }

        if (first >= 0) _run = text.Length - text.LastIndexOf('<');
    }

    private void RefuseDeclarations(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        // Two characters of the block before and two of this one: a declaration may begin in one and end in the other.
        ReadOnlySpan<char> seam = [_beforeLast, _last, text[0], text.Length > 1 ? text[1] : '-'];
        RefuseDeclarationsIn(seam);
        RefuseDeclarationsIn(text);
        (_beforeLast, _last) = text.Length > 1 ? (text[^2], text[^1]) : (_last, text[0]);
    }

    private void RefuseDeclarationsIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf("<!"); at >= 0 && at + 2 < text.Length; at = text.IndexOf("<!"))
        {
            text = text[(at + 2)..];
            if (text[0] == '-') continue;
            throw new SpreadsheetException(SpreadsheetProblem.Unsafe,
                $"{part} declares a document type or a raw section, which no spreadsheet program writes. "
                + Advice.SaveAsXlsx);
        }
    }
}
