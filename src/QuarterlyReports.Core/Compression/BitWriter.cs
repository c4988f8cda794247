using System.Buffers.Binary;

namespace QuarterlyReports.Core.Compression;

/// <summary>Packs bits into bytes, the first bit lowest (RFC 1951, 3.1.1), and hands full buffers to the output.</summary>
internal sealed class BitWriter
{
    private const int BufferBytes = 1 << 16;

    private readonly byte[] _buffer = new byte[BufferBytes];
    private Stream _output = Stream.Null;
    private int _used;
    private ulong _pending;
    private int _pendingBits;

    public void WriteTo(Stream output) => (_output, _used, _pending, _pendingBits) = (output, 0, 0, 0);

    /// <param name="bits">The first one lowest, nothing above the last.</param>
    /// <param name="count">At most 56, as up to 7 may be waiting for their byte to fill.</param>
    public void Add(ulong bits, int count)
    {
        _pending |= bits << _pendingBits;
        _pendingBits += count;
        if (_used > BufferBytes - sizeof(ulong)) Flush();
        // All eight bytes are stored, whole or not: the ones that are not yet whole are stored again next time.
        BinaryPrimitives.WriteUInt64LittleEndian(_buffer.AsSpan(_used), _pending);
        _used += _pendingBits >> 3;
        _pending >>= _pendingBits & ~7;
        _pendingBits &= 7;
    }

    /// <summary>Fills the byte begun last with zeros.</summary>
    public void Align()
    {
        if (_pendingBits > 0) Add(0, 8 - _pendingBits);
    }

    /// <summary>Whole bytes; the bits before them must be aligned.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        Flush();
        _output.Write(bytes);
    }

    public void Flush()
    {
        _output.Write(_buffer, 0, _used);
        _used = 0;
    }
}
