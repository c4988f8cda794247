namespace QuarterlyReports.App.Runs.Files;

/// <summary>
/// A file's stream that tells the watch before each flush, and before each write that may reach the disk: of the many small ones
/// the file's buffer takes all but the one that fills it.
/// </summary>
internal sealed class WatchedStream(Stream file, Action<FileStep> tell) : Stream
{
    private long _piece = -1;

    public override bool CanRead => file.CanRead;

    public override bool CanSeek => file.CanSeek;

    public override bool CanWrite => file.CanWrite;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => file.Position = value;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var piece = (file.Position + buffer.Length) / FileBatch.BufferBytes;
        if (piece != _piece) tell(FileStep.Write);
        _piece = piece;
        file.Write(buffer);
    }

    public override void Flush()
    {
        tell(FileStep.Flush);
        file.Flush();
    }

    public override int Read(byte[] buffer, int offset, int count) => file.Read(buffer, offset, count);

    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    public override void SetLength(long value) => file.SetLength(value);
}
