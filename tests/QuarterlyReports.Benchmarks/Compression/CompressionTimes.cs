using System.Globalization;
using System.IO.Compression;
using QuarterlyReports.Benchmarks.Storage;
using QuarterlyReports.Core.Compression;

namespace QuarterlyReports.Benchmarks.Compression;

/// <summary>Compresses a file with ours and with the framework's compressor: <c>compression FILE</c>.</summary>
internal static class CompressionTimes
{
    private const int Piece = 1 << 16;
    private const int Rounds = 3;

    public static void Run(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var deflater = new Deflater();
        // In turns, so that whatever else the machine does falls on all alike; the first round is to warm up.
        for (var round = 0; round < Rounds; round++)
        {
            Time("ours", bytes, output => Compress(deflater, bytes, output));
            Time("framework, Optimal", bytes, output => Compress(CompressionLevel.Optimal, bytes, output));
            Time("framework, Fastest", bytes, output => Compress(CompressionLevel.Fastest, bytes, output));
        }
    }

    private static void Time(string name, byte[] bytes, Action<Stream> compress)
    {
        using var output = new MemoryStream(bytes.Length);
        var cost = Cost.Of(() => compress(output));
        var speed = bytes.Length / 1e6 / cost.ProcessorSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-20} {output.Length,13:N0} bytes, one in {(double)bytes.Length / output.Length:0.00}, {speed,5:N0} MB/s"));
    }

    private static void Compress(Deflater deflater, byte[] bytes, Stream output)
    {
        deflater.Start(output);
        foreach (var piece in bytes.Chunk(Piece)) deflater.Write(piece);
        deflater.Finish();
    }

    private static void Compress(CompressionLevel level, byte[] bytes, Stream output)
    {
        using var deflate = new DeflateStream(output, level, leaveOpen: true);
        foreach (var piece in bytes.Chunk(Piece)) deflate.Write(piece);
    }
}
