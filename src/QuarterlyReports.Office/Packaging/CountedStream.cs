namespace QuarterlyReports.Office.Packaging;

/// <summary>Counts the bytes that pass through on their way to the output.</summary>
internal sealed class CountedStream(Stream output) : WrittenStream
{
    public long Count { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        output.Write(buffer);
        Count += buffer.Length;
    }

    public override void Flush() => output.Flush();
}
