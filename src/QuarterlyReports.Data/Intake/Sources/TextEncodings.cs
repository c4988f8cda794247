using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>
/// Finds out how a text file is encoded: by its mark, by its zero bytes, else UTF-8 when all of it is, else Windows-1258.
/// </summary>
internal static class TextEncodings
{
    private const int VietnameseCodePage = 1258;
    private const int ChunkBytes = 1 << 20;
    private const int LongestSequence = 4;

    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The code page of Vietnamese Windows, which writes tones as combining marks.</summary>
    public static Encoding Windows1258 => Encoding.GetEncoding(VietnameseCodePage);

    /// <summary>The encoding of the whole stream, which is left at its start; null when the bytes are no text.</summary>
    public static Encoding? Of(Stream stream)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            var first = buffer.AsSpan(0, stream.ReadAtLeast(buffer, ChunkBytes, throwOnEndOfStream: false));
            return ByMark(first) ?? (first.Contains((byte)0) ? ByZeroBytes(first) : ByContent(stream, buffer, first.Length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            stream.Position = 0;
        }
    }

    private static Encoding? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    // In UTF-16 of a Latin script every other byte of the header is zero, always on the same side; a binary file has them
    // anywhere.
    private static Encoding? ByZeroBytes(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        var sample = bytes[..Math.Min(bytes.Length, 512)];
        for (var at = 0; at < sample.Length; at++)
        {
            if (sample[at] != 0) continue;
            if (at % 2 == 0) even++;
            else odd++;
        }

        var many = sample.Length / 4;
        return (even > many, odd > many) switch
        {
            (false, true) when even == 0 => Encoding.Unicode,
            (true, false) when odd == 0 => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    private static Encoding? ByContent(Stream stream, byte[] buffer, int length)
    {
        var isUtf8 = true;
        while (length > 0)
        {
            var bytes = buffer.AsSpan(0, length);
            // No text of these encodings holds a zero byte; pictures, programs and archives do.
            if (bytes.Contains((byte)0)) return null;
            var whole = length - (isUtf8 ? UnfinishedLength(bytes) : 0);
            isUtf8 = isUtf8 && Utf8.IsValid(bytes[..whole]);
            bytes[whole..].CopyTo(buffer);
            var kept = length - whole;
            var read = stream.ReadAtLeast(buffer.AsSpan(kept, ChunkBytes - kept), ChunkBytes - kept, throwOnEndOfStream: false);
            if (read == 0 && kept > 0) isUtf8 = false;
            length = read == 0 ? 0 : kept + read;
        }

        return isUtf8 ? Encoding.UTF8 : Windows1258;
    }

    // A character cut by the end of the chunk belongs to the next one.
    private static int UnfinishedLength(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back < LongestSequence && back <= bytes.Length; back++)
        {
            var lead = bytes[^back];
            if ((lead & 0xC0) == 0x80) continue;
            var needed = lead switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, _ => 1 };
            return needed > back ? back : 0;
        }

        return 0;
    }
}
