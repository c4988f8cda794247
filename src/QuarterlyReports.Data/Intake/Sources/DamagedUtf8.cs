using System.Buffers;
using System.Text;

namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>Tells a UTF-8 text with a few broken bytes in it from a text in an old encoding.</summary>
internal static class DamagedUtf8
{
    private const int ChunkBytes = 1 << 16;

    // An old encoding has hardly any sound sequence, and one broken byte for every Vietnamese letter.
    private const int MostBrokenPerSound = 4;

    /// <summary>
    /// The line of the first broken byte when enough of what lies outside ASCII is sound UTF-8, which an old encoding is only
    /// by rare chance; else null. The stream is left at its start.
    /// </summary>
    public static int? LineOf(Stream stream)
    {
        stream.Position = 0;
        var scan = new Scan();
        var buffer = new byte[ChunkBytes];
        var kept = 0;
        for (var read = stream.Read(buffer); read > 0 || kept > 0; read = stream.Read(buffer, kept, ChunkBytes - kept))
        {
            var bytes = buffer.AsSpan(0, kept + read);
            var used = scan.Take(bytes, isLast: read == 0);
            kept = bytes.Length - used;
            bytes[used..].CopyTo(buffer);
            if (read == 0) break;
        }

        stream.Position = 0;
        return scan.Sound * MostBrokenPerSound > scan.Broken ? scan.FirstBrokenLine : null;
    }

    private sealed class Scan
    {
        private int _line = 1;

        public int Sound { get; private set; }

        public int Broken { get; private set; }

        public int? FirstBrokenLine { get; private set; }

        /// <summary>How many bytes were understood; a character that is cut off waits for the next chunk.</summary>
        public int Take(ReadOnlySpan<byte> bytes, bool isLast)
        {
            var at = 0;
            while (at < bytes.Length)
            {
                var status = Rune.DecodeFromUtf8(bytes[at..], out var character, out var length);
                if (status == OperationStatus.NeedMoreData && !isLast) break;
                Count(status, character);
                at += length;
            }

            return at;
        }

        private void Count(OperationStatus status, Rune character)
        {
            if (status != OperationStatus.Done)
            {
                Broken++;
                FirstBrokenLine ??= _line;
            }
            else if (!character.IsAscii)
            {
                Sound++;
            }
            else if (character.Value == '\n')
            {
                _line++;
            }
        }
    }
}
