namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// Tells readers which character a code stands for, so that text can be searched, copied and read aloud (ISO 32000-1,
/// 9.10.3).
/// </summary>
internal static class UnicodeMap
{
    private const int LargestBlock = 100;

    /// <param name="characters">By code; the first, for "not defined", is left out.</param>
    public static PdfSyntax For(IReadOnlyList<char> characters)
    {
        var map = new PdfSyntax().Add("""
            /CIDInit/ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange

            """);
        foreach (var block in characters.Select((character, code) => (code, character)).Skip(1).Chunk(LargestBlock))
        {
            map.Add($"{block.Length} beginbfchar\n");
            foreach (var (code, character) in block)
            {
                map.Add("<").AddHex((ushort)code).Add("><").AddHex(character).Add(">\n");
            }

            map.Add("endbfchar\n");
        }

        return map.Add("""
            endcmap
            CMapName currentdict/CMap defineresource pop
            end
            end
            """);
    }
}
