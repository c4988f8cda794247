using System.Buffers.Binary;
using System.Text;

namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>Tells by its first bytes what a file is, so that the wrong kind of file gets the right advice.</summary>
internal static class FileSignature
{
    // The container of Excel 97-2003, and also of every workbook with a password: [MS-CFB] 2.2.
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> Zip => "PK"u8;

    /// <summary>Returns when the file may be a workbook, with the stream back at its beginning.</summary>
    public static void Check(Stream stream)
    {
        if (stream.Length == 0)
            throw new SpreadsheetException(SpreadsheetProblem.Empty, $"The file is empty. {Advice.SendAgain}");
        Span<byte> head = stackalloc byte[512];
        stream.Position = 0;
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head.StartsWith(CompoundFile)) throw OfCompoundFile(stream, head);
        if (!head.StartsWith(Zip)) throw OfOther(head);
        stream.Position = 0;
    }

    private static SpreadsheetException OfCompoundFile(Stream stream, ReadOnlySpan<byte> head)
    {
        var names = DirectoryOf(stream, head);
        if (names.Contains("EncryptedPackage", StringComparison.Ordinal))
        {
            return new(SpreadsheetProblem.Encrypted,
                "The workbook is protected by a password. Open it, remove the password and save it again as .xlsx.");
        }

        return names.Contains("Workbook", StringComparison.Ordinal) || names.Contains("Book", StringComparison.Ordinal)
            ? new(SpreadsheetProblem.OldFormat, $"The file is a workbook of Excel 97-2003 (.xls). {Advice.SaveAsXlsx}")
            : new(SpreadsheetProblem.OtherFormat, $"The file is an older office document, not a workbook. {Advice.SaveAsXlsx}");
    }

    /// <summary>The entry names of the container, from the first sectors of its directory ([MS-CFB] 2.6.1).</summary>
    private static string DirectoryOf(Stream stream, ReadOnlySpan<byte> head)
    {
        if (head.Length < 512) return "";
        var sectorBytes = 1L << (BinaryPrimitives.ReadUInt16LittleEndian(head[30..]) & 15);
        var start = (BinaryPrimitives.ReadUInt32LittleEndian(head[48..]) + 1L) * sectorBytes;
        if (start >= stream.Length) return "";
        stream.Position = start;
        var directory = new byte[8192];
        return Encoding.Unicode.GetString(directory, 0,
            stream.ReadAtLeast(directory, directory.Length, throwOnEndOfStream: false));
    }

    private static SpreadsheetException OfOther(ReadOnlySpan<byte> head)
    {
        var kind = head.StartsWith("%PDF"u8) ? "a PDF"
            : head.TrimStart("\uFEFF \r\n\t"u8).StartsWith("<"u8) ? "a web page or XML file, whatever its name says"
            : "another kind of file, or damaged";
        return new(SpreadsheetProblem.NotAWorkbook, $"The file is not an Excel workbook: it is {kind}. {Advice.SaveAsXlsx}");
    }
}
