namespace QuarterlyReports.Core.Compression;

/// <summary>A prefix code in the canonical form of deflate: the lengths tell the codes (RFC 1951, 3.2.2).</summary>
internal sealed class HuffmanCode
{
    private const int LongestCode = 15;

    private readonly byte[] _lengths;
    private readonly ushort[] _codes;

    public HuffmanCode(int symbols) => (_lengths, _codes) = (new byte[symbols], new ushort[symbols]);

    /// <summary>By symbol, in bits; a symbol that does not occur has 0.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>By symbol, with the first bit lowest, as they are written.</summary>
    public ReadOnlySpan<ushort> Codes => _codes;

    public static HuffmanCode Of(ReadOnlySpan<byte> lengths)
    {
        var code = new HuffmanCode(lengths.Length);
        lengths.CopyTo(code._lengths);
        code.Number();
        return code;
    }

    /// <summary>Becomes the code that writes these frequencies in the fewest bits.</summary>
    /// <param name="frequencies">One a symbol.</param>
    /// <param name="longest">No code is longer, in bits.</param>
    public void Fit(ReadOnlySpan<int> frequencies, int longest = LongestCode)
    {
        CodeLengths.Fit(frequencies, _lengths, longest);
        Number();
    }

    /// <summary>How many bits the symbols take when they occur so often.</summary>
    public long Cost(ReadOnlySpan<int> frequencies)
    {
        var bits = 0L;
        for (var symbol = 0; symbol < frequencies.Length; symbol++) bits += (long)frequencies[symbol] * _lengths[symbol];
        return bits;
    }

    /// <summary>How many symbols there are up to the last that occurs, but no fewer than the format's least.</summary>
    public int CountUsed(int least)
    {
        var count = _lengths.Length;
        while (count > least && _lengths[count - 1] == 0) count--;
        return count;
    }

    // Codes of one length follow each other in the order of their symbols, after all shorter ones.
    private void Number()
    {
        Span<int> next = stackalloc int[LongestCode + 2];
        foreach (var length in _lengths) next[length + 1]++;
        next[1] = 0;
        for (var length = 1; length <= LongestCode; length++) next[length] = (next[length] + next[length - 1]) << 1;
        for (var symbol = 0; symbol < _lengths.Length; symbol++)
        {
            var length = _lengths[symbol];
            _codes[symbol] = length == 0 ? (ushort)0 : Reversed(next[length]++, length);
        }
    }

    private static ushort Reversed(int code, int length)
    {
        var reversed = 0;
        for (; length > 0; length--, code >>= 1) reversed = (reversed << 1) | (code & 1);
        return (ushort)reversed;
    }
}
