using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace QuarterlyReports.Pdf.Fonts;

/// <summary>Puts tables together into a TrueType file with its directory and checksums.</summary>
internal static class FontAssembly
{
    private const int DirectoryStart = 12;
    private const int DirectoryEntryLength = 16;
    private const int FileSumInHead = 8;
    private const uint FileSumTarget = 0xB1B0AFBA;

    /// <param name="tables">Sorted by tag, as readers search them; "head" among them.</param>
    public static byte[] Assemble(IReadOnlyList<(string Tag, byte[] Bytes)> tables)
    {
        var firstTable = DirectoryStart + tables.Count * DirectoryEntryLength;
        var file = new byte[firstTable + tables.Sum(table => Padded(table.Bytes.Length))];
        WriteHeader(file, tables.Count);
        var headStart = 0;
        for (int index = 0, start = firstTable; index < tables.Count; start += Padded(tables[index].Bytes.Length), index++)
        {
            var (tag, bytes) = tables[index];
            bytes.CopyTo(file, start);
            if (tag == "head")
            {
                headStart = start;
                file.AsSpan(start + FileSumInHead, 4).Clear(); // counts as zero while sums are taken
            }

            var entry = file.AsSpan(DirectoryStart + index * DirectoryEntryLength);
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(file.AsSpan(start, Padded(bytes.Length))));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], start);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], bytes.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headStart + FileSumInHead), FileSumTarget - Sum(file));
        return file;
    }

    private static void WriteHeader(Span<byte> file, int count)
    {
        var largestPower = BitOperations.Log2((uint)count);
        var searchRange = DirectoryEntryLength << largestPower;
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)searchRange);
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)largestPower);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)(count * DirectoryEntryLength - searchRange));
    }

    private static uint Sum(ReadOnlySpan<byte> padded)
    {
        uint sum = 0;
        for (var at = 0; at < padded.Length; at += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(padded[at..]);
        }

        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
