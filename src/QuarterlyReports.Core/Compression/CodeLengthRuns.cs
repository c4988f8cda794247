namespace QuarterlyReports.Core.Compression;

/// <summary>The lengths of a block's two codes as the block's head states them, with runs shortened (RFC 1951, 3.2.7).</summary>
internal sealed class CodeLengthRuns
{
    private const int Symbols = 19;
    private const int LongestCode = 7;
    private const int BitsOfLength = 3;
    private const int Repeat = 16;
    private const int FewZeros = 17;
    private const int ManyZeros = 18;
    private const int LeastLiterals = 257;
    private const int LeastDistances = 1;
    private const int LeastInOrder = 4;

    // The lengths that are usual come first, so that the others at the end can be left out.
    private static readonly byte[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private readonly byte[] _lengths = new byte[DeflateSymbols.LiteralsAndLengths + DeflateSymbols.Distances];
    private readonly List<(int Symbol, int Extra)> _runs = [];
    private readonly int[] _frequencies = new int[Symbols];
    private readonly HuffmanCode _code = new(Symbols);
    private int _literals;
    private int _distances;
    private int _inOrder;

    /// <summary>How many bits <see cref="Write"/> writes.</summary>
    public long Cost { get; private set; }

    public void Set(HuffmanCode symbols, HuffmanCode distances)
    {
        _literals = symbols.CountUsed(LeastLiterals);
        _distances = distances.CountUsed(LeastDistances);
        symbols.Lengths[.._literals].CopyTo(_lengths);
        distances.Lengths[.._distances].CopyTo(_lengths.AsSpan(_literals));
        FindRuns(_lengths.AsSpan(0, _literals + _distances));
        _code.Fit(_frequencies, LongestCode);
        _inOrder = Symbols;
        while (_inOrder > LeastInOrder && _code.Lengths[Order[_inOrder - 1]] == 0) _inOrder--;
        Cost = 5 + 5 + 4 + BitsOfLength * _inOrder + _code.Cost(_frequencies) + 2 * _frequencies[Repeat]
            + 3 * _frequencies[FewZeros] + 7 * _frequencies[ManyZeros];
    }

    public void Write(BitWriter output)
    {
        output.Add((uint)(_literals - LeastLiterals), 5);
        output.Add((uint)(_distances - LeastDistances), 5);
        output.Add((uint)(_inOrder - LeastInOrder), 4);
        foreach (var symbol in Order.AsSpan(0, _inOrder)) output.Add(_code.Lengths[symbol], BitsOfLength);
        foreach (var (symbol, extra) in _runs)
        {
            output.Add(_code.Codes[symbol], _code.Lengths[symbol]);
            output.Add((uint)extra, ExtraBits(symbol));
        }
    }

    private static int ExtraBits(int symbol) => symbol switch { Repeat => 2, FewZeros => 3, ManyZeros => 7, _ => 0 };

    // A run may go on from the literals into the distances.
    private void FindRuns(ReadOnlySpan<byte> lengths)
    {
        _runs.Clear();
        _frequencies.AsSpan().Clear();
        while (lengths.Length > 0)
        {
            var run = lengths.IndexOfAnyExcept(lengths[0]);
            if (run < 0) run = lengths.Length;
            if (lengths[0] == 0) AddZeros(run);
            else AddRepeated(lengths[0], run);
            lengths = lengths[run..];
        }
    }

    private void AddZeros(int run)
    {
        for (; run >= 11; run -= Math.Min(run, 138)) Add(ManyZeros, Math.Min(run, 138) - 11);
        if (run >= 3) Add(FewZeros, run - 3);
        else AddPlain(0, run);
    }

    private void AddRepeated(int length, int run)
    {
        AddPlain(length, 1);
        for (run--; run >= 3; run -= Math.Min(run, 6)) Add(Repeat, Math.Min(run, 6) - 3);
        AddPlain(length, run);
    }

    private void AddPlain(int length, int times)
    {
        for (; times > 0; times--) Add(length, 0);
    }

    private void Add(int symbol, int extra)
    {
        _runs.Add((symbol, extra));
        _frequencies[symbol]++;
    }
}
