using System.Globalization;
using System.Text;

namespace QuarterlyReports.Tests.Compression;

/// <summary>Bytes of every kind a compressor meets, the same ones each time.</summary>
internal static class MadeUpBytes
{
    public static byte[] Of(string kind, int count) => kind switch
    {
        "noise" => Noise(count),
        "one value" => [.. Enumerable.Repeat((byte)7, count)],
        "a period of 3" => [.. Enumerable.Range(0, count).Select(index => (byte)(index % 3))],
        "noise repeated beyond the window" => Repeated(count, 40_000),
        "noise repeated at the window's end" => Repeated(count, 32_767),
        "two letters at random" => [.. Noise(count).Select(value => (byte)('a' + (value & 1)))],
        "a sheet" => Sheet(count),
        "a sheet, then noise, then a sheet" => [.. Sheet(count / 3), .. Noise(count / 3), .. Sheet(count - 2 * (count / 3))],
        _ => throw new ArgumentException(kind, nameof(kind)),
    };

    // A generator of our own: what Random yields for a seed is not promised for other versions, and approved hashes rest on it.
    public static byte[] Noise(int count, uint seed = 1)
    {
        var bytes = new byte[count];
        foreach (ref var value in bytes.AsSpan())
        {
            seed = seed * 1664525 + 1013904223;
            value = (byte)(seed >> 24);
        }

        return bytes;
    }

    /// <summary>Letters so unevenly frequent that a Huffman code without a limit would need one of more than 20 bits.</summary>
    public static byte[] Uneven()
    {
        var bytes = new List<byte>();
        var (frequency, next) = (1, 1);
        for (byte letter = 0; letter < 21; letter++)
        {
            bytes.AddRange(Enumerable.Repeat(letter, frequency));
            (frequency, next) = (next, frequency + next);
        }

        // In an order that leaves no matches to find.
        var order = Noise(4 * bytes.Count);
        return [.. bytes.Select((letter, index) => (letter, BitConverter.ToUInt32(order, 4 * index)))
            .OrderBy(pair => pair.Item2).Select(pair => pair.letter)];
    }

    private static byte[] Repeated(int count, int period)
    {
        var once = Noise(period);
        return [.. Enumerable.Range(0, count).Select(index => once[index % period])];
    }

    private static byte[] Sheet(int count)
    {
        var xml = new StringBuilder(count + 300);
        var noise = Noise(count / 40 + 40);
        for (var row = 0; xml.Length < count; row++)
        {
            xml.Append(CultureInfo.InvariantCulture,
                $"<row r=\"{row}\"><c t=\"inlineStr\"><is><t>Đoàn số {noise[row]}</t></is></c>");
            xml.Append(CultureInfo.InvariantCulture,
                $"<c s=\"2\"><v>{43_000 + noise[row + 1]}</v></c><c/><c><v>{noise[row] * noise[row + 2]}</v></c></row>");
        }

        return Encoding.UTF8.GetBytes(xml.ToString())[..count];
    }
}
