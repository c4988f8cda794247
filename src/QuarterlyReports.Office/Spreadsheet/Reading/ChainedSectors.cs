namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>Reads bytes at a place; fewer than asked for at the end.</summary>
public delegate int ReadBytes(long place, Span<byte> bytes);

/// <summary>Bytes that lie in sectors here and there, read as if they lay in a row.</summary>
/// <param name="places">Of the sectors, in order.</param>
/// <param name="sectorBytes">Size of each.</param>
/// <param name="size">What is stated; the sectors may hold less.</param>
/// <param name="read">Reads within one sector.</param>
public sealed class ChainedSectors(IReadOnlyList<long> places, int sectorBytes, long size, ReadBytes read)
{
    public long Length { get; } = Math.Min(size, (long)places.Count * sectorBytes);

    /// <summary>How many bytes could be read.</summary>
    public int Read(long place, Span<byte> bytes)
    {
        var done = 0;
        while (done < bytes.Length && place + done < Length)
        {
            var within = (int)((place + done) % sectorBytes);
            var most = (int)Math.Min(Math.Min(bytes.Length - done, sectorBytes - within), Length - place - done);
            var got = read(places[(int)((place + done) / sectorBytes)] + within, bytes.Slice(done, most));
            done += got;
            if (got < most) break;
        }

        return done;
    }
}
