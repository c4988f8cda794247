using QuarterlyReports.Core.Compression;

namespace QuarterlyReports.Office.Packaging;

/// <summary>Takes what a file of a zip holds, compresses it, and knows its length and checksum.</summary>
internal sealed class ZipEntryStream(Deflater deflater) : WrittenStream
{
    public long Count { get; private set; }

    public uint Checked { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        deflater.Write(buffer);
        Checked = Checksum.Continue(Checked, buffer);
        Count += buffer.Length;
    }

    /// <summary>Does nothing: a compressor that wrote what it has whenever somebody asks would write more.</summary>
    public override void Flush()
    {
    }
}
