using System.Numerics;

namespace QuarterlyReports.Core.Compression;

/// <summary>Which symbol says a length or a distance, and how many bits follow it (RFC 1951, 3.2.5).</summary>
internal static class DeflateSymbols
{
    public const int EndOfBlock = 256;
    public const int LiteralsAndLengths = 286;
    public const int Distances = 30;

    private const int FirstLength = 257;
    private const int LongestLength = 285;
    private const int ShortestLength = 3;

    /// <summary>The symbol of a match's length.</summary>
    public static int OfLength(int length)
    {
        if (length == Match.Longest) return LongestLength;
        var beyond = length - ShortestLength;
        var extra = ExtraBitsOfLength(length);
        return FirstLength + (extra << 2) + (beyond >> extra);
    }

    /// <summary>How many of the lowest bits of <see cref="Beyond"/> follow: four symbols share each number of bits.</summary>
    public static int ExtraBitsOfLength(int length) =>
        length == Match.Longest ? 0 : Math.Max(0, BitOperations.Log2((uint)(length - ShortestLength)) - 2);

    /// <summary>What the bits after a length's symbol are taken from.</summary>
    public static int Beyond(int length) => length - ShortestLength;

    /// <summary>The symbol of a match's distance: two symbols share each number of bits.</summary>
    public static int OfDistance(int distance)
    {
        var extra = ExtraBitsOfDistance(distance);
        return (extra << 1) + ((distance - 1) >> extra);
    }

    /// <summary>How many of the lowest bits of the distance less one follow the symbol.</summary>
    public static int ExtraBitsOfDistance(int distance) => Math.Max(0, BitOperations.Log2((uint)(distance - 1)) - 1);
}
