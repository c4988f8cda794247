using System.IO.Compression;
using System.Security.Cryptography;
using QuarterlyReports.Core.Compression;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Compression;

public sealed class DeflaterTests
{
    private static readonly string[] Kinds =
    [
        "noise", "one value", "a period of 3", "noise repeated beyond the window", "noise repeated at the window's end",
        "two letters at random", "a sheet", "a sheet, then noise, then a sheet",
    ];

    [Test]
    public void What_is_compressed_inflates_to_itself(
        [ValueSource(nameof(Kinds))] string kind,
        [Values(0, 1, 2, 3, 4, 5, 258, 259, 260, 32_767, 32_768, 32_769, 65_535, 65_536, 100_000, 600_000)] int count)
    {
        var bytes = MadeUpBytes.Of(kind, count);

        var compressed = Compress(bytes);

        Assert.That(Inflate(compressed).AsSpan().SequenceEqual(bytes), Is.True);
    }

    [TestCaseSource(nameof(Kinds))]
    public void A_stream_of_many_windows_inflates_to_itself(string kind)
    {
        var bytes = MadeUpBytes.Of(kind, 5_000_011);

        var compressed = Compress(bytes);

        Assert.That(Inflate(compressed).AsSpan().SequenceEqual(bytes), Is.True);
    }

    [Test]
    public void Five_hundred_random_mixtures_inflate_to_themselves()
    {
        var random = new Random(20180331);
        var deflater = new Deflater();
        for (var run = 0; run < 500; run++)
        {
            var bytes = Mixture(random);

            var compressed = Compress(bytes, deflater);

            Assert.That(Inflate(compressed).AsSpan().SequenceEqual(bytes), Is.True, $"mixture {run} of {bytes.Length} bytes");
        }
    }

    [TestCaseSource(nameof(Kinds))]
    public void The_pieces_the_bytes_come_in_change_nothing(string kind)
    {
        var bytes = MadeUpBytes.Of(kind, 2_000_003);
        var whole = Compress(bytes);
        var random = new Random(9);
        foreach (var most in new[] { 1, 100, 70_000, 1_500_000 })
        {
            var compressed = Compress(deflater =>
            {
                for (var at = 0; at < bytes.Length;)
                {
                    var piece = bytes.AsSpan(at, Math.Min(random.Next(most + 1), bytes.Length - at));
                    deflater.Write(piece);
                    at += piece.Length;
                }
            });

            Assert.That(compressed.AsSpan().SequenceEqual(whole), Is.True, $"pieces of up to {most} bytes");
        }
    }

    [Test]
    public void What_it_compressed_before_changes_nothing()
    {
        var bytes = MadeUpBytes.Of("a sheet", 100_000);
        var used = new Deflater();
        Compress(MadeUpBytes.Of("a sheet", 1_000_000), used);

        var compressed = Compress(bytes, used);

        Assert.That(compressed, Is.EqualTo(Compress(bytes)));
    }

    [Test]
    public void A_stream_given_up_half_way_leaves_nothing_behind()
    {
        var bytes = MadeUpBytes.Of("a sheet", 10_000);
        var used = new Deflater();
        used.Start(Stream.Null);
        used.Write(MadeUpBytes.Of("a sheet", 900_000));

        var compressed = Compress(bytes, used);

        Assert.That(compressed, Is.EqualTo(Compress(bytes)));
    }

    // Approved, so that nobody changes what we write by accident: whoever does on purpose approves the new hashes.
    [Test]
    public void The_same_input_has_the_same_compressed_bytes_in_every_version()
    {
        var hashes = Kinds.Select(kind => (Kind: kind, Bytes: Compress(MadeUpBytes.Of(kind, 1_000_000))))
            .Select(each => $"{each.Kind}: {each.Bytes.Length} bytes, {Convert.ToHexString(SHA256.HashData(each.Bytes))}");

        Approve.Text(string.Join('\n', hashes));
    }

    [Test]
    public void Noise_grows_by_less_than_a_thousandth()
    {
        var bytes = MadeUpBytes.Noise(1_000_000);

        var compressed = Compress(bytes);

        Assert.That(compressed, Has.Length.LessThan(1_001_000));
    }

    [Test]
    public void Nothing_is_one_empty_block()
    {
        Assert.That(Compress([]), Is.EqualTo(new byte[] { 3, 0 }));
    }

    // The yardstick is the framework's own compressor, which is zlib by whatever build: no more than a tenth behind it.
    [TestCase("a sheet")]
    [TestCase("two letters at random")]
    [TestCase("a sheet, then noise, then a sheet")]
    public void It_compresses_nearly_as_well_as_zlib(string kind)
    {
        var bytes = MadeUpBytes.Of(kind, 1_000_000);
        using var yardstick = new MemoryStream();
        using (var zlib = new DeflateStream(yardstick, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(bytes);

        var compressed = Compress(bytes);

        Assert.That(compressed, Has.Length.LessThan(yardstick.Length * 1.1));
    }

    [Test]
    public void Letters_too_uneven_for_the_longest_code_inflate_to_themselves()
    {
        var bytes = MadeUpBytes.Uneven();

        var compressed = Compress(bytes);

        Assert.That(Inflate(compressed).AsSpan().SequenceEqual(bytes), Is.True);
    }

    private static byte[] Mixture(Random random)
    {
        var bytes = new List<byte>();
        for (var pieces = random.Next(6); pieces > 0; pieces--)
        {
            var kind = Kinds[random.Next(Kinds.Length)];
            bytes.AddRange(MadeUpBytes.Of(kind, (int)Math.Pow(2, random.NextDouble() * 16)));
            var from = random.Next(bytes.Count);
            bytes.AddRange(bytes.GetRange(from, random.Next(bytes.Count - from)));
        }

        return [.. bytes];
    }

    private static byte[] Compress(byte[] bytes, Deflater? deflater = null) => Compress(each => each.Write(bytes), deflater);

    private static byte[] Compress(Action<Deflater> write, Deflater? deflater = null)
    {
        using var compressed = new MemoryStream();
        deflater ??= new();
        deflater.Start(compressed);
        write(deflater);
        deflater.Finish();
        return compressed.ToArray();
    }

    private static byte[] Inflate(byte[] compressed)
    {
        using var bytes = new MemoryStream();
        using var inflater = new DeflateStream(new MemoryStream(compressed), CompressionMode.Decompress);
        inflater.CopyTo(bytes);
        return bytes.ToArray();
    }
}
