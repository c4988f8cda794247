namespace QuarterlyReports.Core.Compression;

/// <summary>How long each symbol's code is: Huffman's construction, then none longer than the format can say.</summary>
internal static class CodeLengths
{
    private const int MostSymbols = DeflateSymbols.LiteralsAndLengths;
    private const int DeepestTree = 64;

    // Sorting numbers is quick: the frequency above, the symbol below, so that no two are equal and the order is one.
    private const int SymbolBits = 9;
    private const int SymbolMask = (1 << SymbolBits) - 1;

    /// <param name="frequencies">One a symbol; when fewer than two occur, others get a code too, as some readers ask for a
    /// complete one.</param>
    /// <param name="lengths">Set to one a symbol, in bits; 0 where the symbol does not occur.</param>
    /// <param name="longest">No code is longer.</param>
    public static void Fit(ReadOnlySpan<int> frequencies, Span<byte> lengths, int longest)
    {
        Span<long> room = stackalloc long[MostSymbols];
        var leaves = Rarest(frequencies, room);
        Span<int> countsByLength = stackalloc int[DeepestTree];
        CountDepths(leaves, countsByLength);
        Limit(countsByLength, longest);
        lengths.Clear();
        var length = longest;
        foreach (var leaf in leaves)
        {
            while (countsByLength[length] == 0) length--;
            countsByLength[length]--;
            lengths[(int)(leaf & SymbolMask)] = (byte)length;
        }
    }

    /// <summary>The symbols that occur, the rarest first.</summary>
    private static Span<long> Rarest(ReadOnlySpan<int> frequencies, Span<long> room)
    {
        var count = 0;
        for (var symbol = 0; symbol < frequencies.Length; symbol++)
            if (frequencies[symbol] > 0) room[count++] = ((long)frequencies[symbol] << SymbolBits) | (uint)symbol;
        for (var symbol = 0; count < 2; symbol++)
            if (frequencies[symbol] == 0) room[count++] = (1L << SymbolBits) | (uint)symbol;
        room[..count].Sort();
        return room[..count];
    }

    // The two lightest nodes become one, again and again. Leaves come in order, and so do the nodes made of them: the lightest
    // is always the next of one of the two rows (van Leeuwen 1976), and no search is needed.
    private static void CountDepths(ReadOnlySpan<long> leaves, Span<int> countsByDepth)
    {
        Span<long> weights = stackalloc long[leaves.Length - 1];
        Span<int> parentsOfLeaves = stackalloc int[leaves.Length];
        Span<int> parentsOfNodes = stackalloc int[leaves.Length - 1];
        var (leaf, node) = (0, 0);
        for (var made = 0; made < weights.Length; made++)
        {
            for (var child = 0; child < 2; child++)
            {
                var isLeaf = leaf < leaves.Length && (node == made || leaves[leaf] >> SymbolBits <= weights[node]);
                weights[made] += isLeaf ? leaves[leaf] >> SymbolBits : weights[node];
                if (isLeaf) parentsOfLeaves[leaf++] = made;
                else parentsOfNodes[node++] = made;
            }
        }

        Span<int> depths = stackalloc int[weights.Length];
        for (var at = depths.Length - 2; at >= 0; at--) depths[at] = depths[parentsOfNodes[at]] + 1;
        foreach (var parent in parentsOfLeaves) countsByDepth[depths[parent] + 1]++;
    }

    // Codes that are too long are cut to the longest. That promises more codes than there is room for, so as often as needed
    // the longest of the shorter codes makes room by becoming one bit longer, with one of the cut ones as its twin.
    private static void Limit(Span<int> countsByLength, int longest)
    {
        for (var length = longest + 1; length < countsByLength.Length; length++)
        {
            countsByLength[longest] += countsByLength[length];
            countsByLength[length] = 0;
        }

        var taken = 0L;
        for (var length = 1; length <= longest; length++) taken += (long)countsByLength[length] << (longest - length);
        for (; taken > 1L << longest; taken--)
        {
            var shorter = longest - 1;
            while (countsByLength[shorter] == 0) shorter--;
            countsByLength[shorter]--;
            countsByLength[shorter + 1] += 2;
            countsByLength[longest]--;
        }
    }
}
