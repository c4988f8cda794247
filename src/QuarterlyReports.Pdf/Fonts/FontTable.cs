using System.Buffers.Binary;

namespace QuarterlyReports.Pdf.Fonts;

/// <summary>One table of a font file. Every read is checked, so a damaged file is named instead of read past its end.</summary>
internal sealed class FontTable(string fileName, string tag, ReadOnlyMemory<byte> bytes)
{
    public ReadOnlySpan<byte> All => bytes.Span;

    public int Length => bytes.Length;

    public ushort UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Bytes(at, 2));

    public short Int16(int at) => BinaryPrimitives.ReadInt16BigEndian(Bytes(at, 2));

    public uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Bytes(at, 4));

    /// <summary>An offset into a table, which can never lie past two gigabytes.</summary>
    public int Offset(int at)
    {
        var offset = UInt32(at);
        return offset <= (uint)bytes.Length ? (int)offset : throw Damaged($"offset {offset} leads past its {bytes.Length} bytes");
    }

    public ReadOnlySpan<byte> Bytes(int at, int count) =>
        at >= 0 && count >= 0 && at <= bytes.Length - count
            ? bytes.Span.Slice(at, count)
            : throw Damaged($"{count} bytes are expected from byte {at} on, but it ends at byte {bytes.Length}");

    public FontTable Part(int at, int count) => new(fileName, tag, bytes.Slice(at, Bytes(at, count).Length));

    public InvalidDataException Damaged(string what) =>
        new($"{fileName}: table '{tag.Trim()}' is damaged: {what}. Put the original font file back.");
}
