using System.Buffers.Binary;

namespace QuarterlyReports.Core.Compression;

/// <summary>
/// Finds where the bytes at a position stood before, with chains of positions whose first four bytes have the same hash. What it
/// finds depends on the bytes alone, never on the processor.
/// </summary>
internal sealed class MatchFinder
{
    private const int None = -1;
    private const int HashBits = 15;
    private const int ChainMask = Match.Farthest;

    // More tries find longer matches ever more slowly; see the measurements in decisions/our-own-deflate.md.
    private const int MostTries = 48;
    private const int TriesBesideGoodMatch = 16;
    private const int GoodLength = 16;
    private const int NiceLength = 128;

    private readonly int[] _newest = new int[1 << HashBits];
    private readonly int[] _older = new int[ChainMask + 1];

    /// <summary>Knows no position.</summary>
    public void Clear() => _newest.AsSpan().Fill(None);

    /// <summary>The window's bytes have moved towards its beginning.</summary>
    public void Move(int distance)
    {
        Move(_newest, distance);
        Move(_older, distance);
    }

    /// <summary>Remembers positions that a match has covered.</summary>
    /// <param name="window">Up to the last byte known.</param>
    public void Remember(ReadOnlySpan<byte> window, int from, int until)
    {
        until = Math.Min(until, window.Length - sizeof(uint) + 1);
        for (var at = from; at < until; at++) Remember(at, Word(window, at));
    }

    /// <summary>Remembers the position, and finds the longest match there, the nearest of several.</summary>
    /// <param name="window">Up to the last byte known.</param>
    /// <param name="at">The position.</param>
    /// <param name="longerThan">Shorter matches are of no use.</param>
    public Match Find(ReadOnlySpan<byte> window, int at, int longerThan)
    {
        var most = Math.Min(Match.Longest, window.Length - at);
        if (most < Match.Shortest) return default;
        var start = Word(window, at);
        var candidate = Remember(at, start);
        var found = default(Match);
        var longest = Math.Max(longerThan, Match.Shortest - 1);
        var tooFar = Math.Max(at - Match.Farthest - 1, None);
        for (var tries = longerThan < GoodLength ? MostTries : TriesBesideGoodMatch; candidate > tooFar && tries > 0; tries--)
        {
            if (longest >= most) break;
            // A longer match must at least agree in the four bytes that end where it becomes longer.
            var end = longest - Match.Shortest + 1;
            if (Word(window, candidate + end) == Word(window, at + end) && Word(window, candidate) == start)
            {
                var length = window.Slice(at, most).CommonPrefixLength(window.Slice(candidate, most));
                if (length > longest)
                {
                    (longest, found) = (length, new(length, at - candidate));
                    if (length >= NiceLength) break;
                }
            }

            candidate = _older[candidate & ChainMask];
        }

        return found;
    }

    /// <returns>The position before with the same hash.</returns>
    private int Remember(int at, uint word)
    {
        ref var newest = ref _newest[(word * 0x9E3779B1) >> (32 - HashBits)];
        var before = newest;
        _older[at & ChainMask] = before;
        newest = at;
        return before;
    }

    private static uint Word(ReadOnlySpan<byte> window, int at) => BinaryPrimitives.ReadUInt32LittleEndian(window[at..]);

    private static void Move(Span<int> positions, int distance)
    {
        foreach (ref var position in positions) position = Math.Max(position - distance, None);
    }
}
