namespace QuarterlyReports.Core.Compression;

/// <summary>A piece that stood before: so many bytes, beginning so many bytes back. The default is no match.</summary>
internal readonly record struct Match(int Length, int Distance)
{
    /// <summary>
    /// The format knows matches of three, but looking for them costs more time than it saves bytes in what we write.
    /// </summary>
    public const int Shortest = 4;

    public const int Longest = 258;

    /// <summary>One less than the format allows: in the chains, a position takes the place of the one 32,768 before.</summary>
    public const int Farthest = (1 << 15) - 1;
}
