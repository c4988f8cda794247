using QuarterlyReports.Office.Packaging;

namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>
/// The bytes of a part, compared at their end with the checksum the zip states. The zip library does not compare, and a flipped
/// bit can turn one figure into another without breaking the XML.
/// </summary>
internal sealed class CheckedPart(Stream source, uint expected) : Stream
{
    private uint _checksum;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = source.Read(buffer);
        _checksum = Checksum.Continue(_checksum, buffer[..read]);
        if (read == 0 && buffer.Length > 0 && _checksum != expected) throw new InvalidDataException("The checksum differs.");
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) source.Dispose();
        base.Dispose(disposing);
    }
}
