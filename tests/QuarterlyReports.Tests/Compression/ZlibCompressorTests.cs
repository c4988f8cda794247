using System.IO.Compression;
using QuarterlyReports.Core.Compression;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Compression;

public sealed class ZlibCompressorTests
{
    private static readonly int[] Counts = [0, 1, 5_551, 5_552, 5_553, 300_000];

    // Inflating fails when the checksum at the end is another one.
    [TestCaseSource(nameof(Counts))]
    public void What_is_compressed_inflates_to_itself(int count)
    {
        var bytes = MadeUpBytes.Of("a sheet", count);

        var compressed = new ZlibCompressor().Compress(bytes);

        using var zlib = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        zlib.CopyTo(inflated);
        Assert.That(inflated.ToArray(), Is.EqualTo(bytes));
    }

    [Test]
    public void The_checksum_of_the_largest_sums_is_right()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)255, 1_000_000)];

        Assert.That(Adler32.Of(bytes), Is.EqualTo(SlowChecksum(bytes)));
    }

    [Test]
    public void Another_library_inflates_it_too()
    {
        using var folder = new TestFolder();
        var bytes = MadeUpBytes.Of("a sheet, then noise, then a sheet", 700_000);
        File.WriteAllBytes(folder.PathTo("compressed"), new ZlibCompressor().Compress(bytes));

        ExternalTool.Run("python3", "-c",
            "import sys, zlib; open(sys.argv[2], 'wb').write(zlib.decompress(open(sys.argv[1], 'rb').read()))",
            folder.PathTo("compressed"), folder.PathTo("inflated"));

        Assert.That(File.ReadAllBytes(folder.PathTo("inflated")).AsSpan().SequenceEqual(bytes), Is.True);
    }

    private static uint SlowChecksum(byte[] bytes)
    {
        var (sum, sumOfSums) = (1ul, 0ul);
        foreach (var value in bytes)
        {
            sum = (sum + value) % 65521;
            sumOfSums = (sumOfSums + sum) % 65521;
        }

        return (uint)((sumOfSums << 16) | sum);
    }
}
