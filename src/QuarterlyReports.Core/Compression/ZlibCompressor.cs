using System.Buffers.Binary;

namespace QuarterlyReports.Core.Compression;

/// <summary>Compresses pieces that fit in memory to zlib streams (RFC 1950), as PDF has them. One can do many, in turn.</summary>
public sealed class ZlibCompressor
{
    // Deflate with a window of 32 KB, no dictionary; the number makes the two bytes a multiple of 31.
    private static readonly byte[] Head = [0x78, 0x9C];

    private readonly Deflater _deflater = new();

    public byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        compressed.Write(Head);
        _deflater.Start(compressed);
        _deflater.Write(bytes);
        _deflater.Finish();
        Span<byte> checksum = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, Adler32.Of(bytes));
        compressed.Write(checksum);
        return compressed.ToArray();
    }
}
