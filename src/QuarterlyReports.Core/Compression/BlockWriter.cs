using System.Buffers.Binary;

namespace QuarterlyReports.Core.Compression;

/// <summary>Writes blocks in whichever of the three ways takes the fewest bits (RFC 1951, 3.2.3 to 3.2.7).</summary>
internal sealed class BlockWriter(BitWriter output)
{
    private const int KindBits = 3;
    private const int Stored = 0;
    private const int Fixed = 1 << 1;
    private const int Dynamic = 2 << 1;
    private const int StoredHeadBytes = 4;

    private static readonly HuffmanCode FixedSymbols = HuffmanCode.Of(FixedSymbolLengths());
    private static readonly HuffmanCode FixedDistances = HuffmanCode.Of(FixedDistanceLengths());

    private readonly HuffmanCode _symbols = new(DeflateSymbols.LiteralsAndLengths);
    private readonly HuffmanCode _distances = new(DeflateSymbols.Distances);
    private readonly CodeLengthRuns _head = new();

    /// <param name="tokens">What the block says.</param>
    /// <param name="bytes">The same without matches.</param>
    /// <param name="isLast">Whether the stream ends with it.</param>
    public void Write(BlockTokens tokens, ReadOnlySpan<byte> bytes, bool isLast)
    {
        _symbols.Fit(tokens.Symbols);
        _distances.Fit(tokens.Distances);
        _head.Set(_symbols, _distances);
        var extra = ExtraBits(tokens);
        var asDynamic = _head.Cost + _symbols.Cost(tokens.Symbols) + _distances.Cost(tokens.Distances) + extra;
        var asFixed = FixedSymbols.Cost(tokens.Symbols) + FixedDistances.Cost(tokens.Distances) + extra;
        var last = isLast ? 1u : 0u;
        if (StoredCost(bytes.Length) < Math.Min(asDynamic, asFixed))
        {
            WriteStored(bytes, last);
        }
        else if (asFixed <= asDynamic)
        {
            output.Add(last | Fixed, KindBits);
            Write(tokens, FixedSymbols, FixedDistances);
        }
        else
        {
            output.Add(last | Dynamic, KindBits);
            _head.Write(output);
            Write(tokens, _symbols, _distances);
        }
    }

    private static long ExtraBits(BlockTokens tokens)
    {
        var bits = 0L;
        foreach (var token in tokens.All)
        {
            if (BlockTokens.IsLiteral(token)) continue;
            var match = BlockTokens.MatchOf(token);
            bits += DeflateSymbols.ExtraBitsOfLength(match.Length) + DeflateSymbols.ExtraBitsOfDistance(match.Distance);
        }

        return bits;
    }

    // The bits that align the bytes are counted as a whole byte: stored blocks are chosen by more than that, or by nothing.
    private static long StoredCost(int bytes) =>
        8L * (bytes + (1 + StoredHeadBytes) * Math.Max(1, (bytes + ushort.MaxValue - 1) / ushort.MaxValue));

    private void WriteStored(ReadOnlySpan<byte> bytes, uint last)
    {
        Span<byte> head = stackalloc byte[StoredHeadBytes];
        do
        {
            var piece = bytes[..Math.Min(bytes.Length, ushort.MaxValue)];
            bytes = bytes[piece.Length..];
            output.Add(Stored | (bytes.Length == 0 ? last : 0), KindBits);
            output.Align();
            BinaryPrimitives.WriteUInt16LittleEndian(head, (ushort)piece.Length);
            BinaryPrimitives.WriteUInt16LittleEndian(head[2..], (ushort)~piece.Length);
            output.Add(head);
            output.Add(piece);
        }
        while (bytes.Length > 0);
    }

    private void Write(BlockTokens tokens, HuffmanCode symbols, HuffmanCode distances)
    {
        var codes = symbols.Codes;
        var lengths = symbols.Lengths;
        foreach (var token in tokens.All)
        {
            if (BlockTokens.IsLiteral(token)) output.Add(codes[(int)token], lengths[(int)token]);
            else Write(BlockTokens.MatchOf(token), symbols, distances);
        }

        output.Add(codes[DeflateSymbols.EndOfBlock], lengths[DeflateSymbols.EndOfBlock]);
    }

    // At most 15 + 5 + 15 + 13 bits.
    private void Write(Match match, HuffmanCode symbols, HuffmanCode distances)
    {
        var symbol = DeflateSymbols.OfLength(match.Length);
        var bits = (ulong)symbols.Codes[symbol];
        var count = (int)symbols.Lengths[symbol];
        var extra = DeflateSymbols.ExtraBitsOfLength(match.Length);
        bits |= Lowest(DeflateSymbols.Beyond(match.Length), extra) << count;
        count += extra;
        symbol = DeflateSymbols.OfDistance(match.Distance);
        bits |= (ulong)distances.Codes[symbol] << count;
        count += distances.Lengths[symbol];
        extra = DeflateSymbols.ExtraBitsOfDistance(match.Distance);
        bits |= Lowest(match.Distance - 1, extra) << count;
        output.Add(bits, count + extra);
    }

    private static ulong Lowest(int value, int bits) => (ulong)value & ((1ul << bits) - 1);

    private static byte[] FixedSymbolLengths()
    {
        var lengths = new byte[288];
        lengths.AsSpan(0, 144).Fill(8);
        lengths.AsSpan(144, 112).Fill(9);
        lengths.AsSpan(256, 24).Fill(7);
        lengths.AsSpan(280).Fill(8);
        return lengths;
    }

    private static byte[] FixedDistanceLengths()
    {
        var lengths = new byte[30];
        lengths.AsSpan().Fill(5);
        return lengths;
    }
}
