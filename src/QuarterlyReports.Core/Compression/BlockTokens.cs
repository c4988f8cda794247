namespace QuarterlyReports.Core.Compression;

/// <summary>What a block says, literal after literal and match after match, and how often it says each symbol.</summary>
internal sealed class BlockTokens
{
    // A block long enough to pay for its codes, and short enough for them to follow the text.
    private const int Most = 1 << 15;

    private const int LengthShift = 16;

    // A literal is the byte itself; a match has its length above and its distance, never 0, below.
    private readonly uint[] _tokens = new uint[Most];
    private readonly int[] _symbols = new int[DeflateSymbols.LiteralsAndLengths];
    private readonly int[] _distances = new int[DeflateSymbols.Distances];
    private int _count;

    public BlockTokens() => Clear();

    /// <summary>Whether the next token needs another block.</summary>
    public bool IsFull => _count == Most;

    public bool IsEmpty => _count == 0;

    /// <summary>How often each literal and length occurs, the block's end included.</summary>
    public ReadOnlySpan<int> Symbols => _symbols;

    public ReadOnlySpan<int> Distances => _distances;

    public ReadOnlySpan<uint> All => _tokens.AsSpan(0, _count);

    public static bool IsLiteral(uint token) => token >> LengthShift == 0;

    public static Match MatchOf(uint token) => new((int)(token >> LengthShift), (int)(token & ushort.MaxValue));

    public void Clear()
    {
        _count = 0;
        _symbols.AsSpan().Clear();
        _distances.AsSpan().Clear();
        _symbols[DeflateSymbols.EndOfBlock] = 1;
    }

    public void Add(byte literal)
    {
        _tokens[_count++] = literal;
        _symbols[literal]++;
    }

    public void Add(Match match)
    {
        _tokens[_count++] = ((uint)match.Length << LengthShift) | (uint)match.Distance;
        _symbols[DeflateSymbols.OfLength(match.Length)]++;
        _distances[DeflateSymbols.OfDistance(match.Distance)]++;
    }
}
