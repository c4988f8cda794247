using System.IO.Compression;
using System.Text;
using QuarterlyReports.Office.Packaging;
using QuarterlyReports.Tests.Compression;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Office;

public sealed class ZipWriterTests
{
    private static readonly (string Path, byte[] Content)[] Files =
    [
        ("[Content_Types].xml", Encoding.UTF8.GetBytes("<Types/>")),
        ("empty", []),
        ("hoạt động/quý 1.xml", MadeUpBytes.Of("a sheet", 1_300_000)),
        ("noise.bin", MadeUpBytes.Noise(200_000)),
    ];

    [Test]
    public void Every_file_reads_back_with_its_name_and_content()
    {
        using var zip = new ZipArchive(new MemoryStream(Write(Files)));

        Assert.That(zip.Entries.Select(entry => entry.FullName), Is.EqualTo(Files.Select(file => file.Path)));
        foreach (var (path, content) in Files)
            Assert.That(Read(zip.GetEntry(path)!).AsSpan().SequenceEqual(content), Is.True, path); // just found among the entries
    }

    [Test]
    public void Every_file_has_the_first_date_a_zip_can_state_and_no_attributes()
    {
        using var zip = new ZipArchive(new MemoryStream(Write(Files)));

        Assert.That(zip.Entries.Select(entry => entry.LastWriteTime.DateTime), Is.All.EqualTo(new DateTime(1980, 1, 1)));
        Assert.That(zip.Entries.Select(entry => entry.ExternalAttributes), Is.All.Zero);
    }

    [Test]
    public void A_zip_of_no_files_is_an_empty_directory()
    {
        using var zip = new ZipArchive(new MemoryStream(Write([])));

        Assert.That(zip.Entries, Is.Empty);
    }

    [TestCase("unzip", "-tqq")]
    [TestCase("python3", "-m", "zipfile", "-t")]
    public void Other_programs_find_it_whole(string tool, params string[] arguments)
    {
        using var folder = new TestFolder();
        File.WriteAllBytes(folder.PathTo("made.zip"), Write(Files));

        ExternalTool.Run(tool, [.. arguments, folder.PathTo("made.zip")]);
    }

    [Test]
    public void More_files_than_the_old_directory_counts_are_all_there()
    {
        var files = Enumerable.Range(0, 65_536).Select(number => ($"{number}", Array.Empty<byte>()));

        using var zip = new ZipArchive(new MemoryStream(Write(files)));

        Assert.That(zip.Entries, Has.Count.EqualTo(65_536));
        Assert.That(zip.Entries[^1].FullName, Is.EqualTo("65535"));
    }

    [TestCase(4_294_967_294L)]
    [TestCase(4_294_967_295L)]
    [TestCase(70_000_000_000L)]
    public void The_directory_tells_sizes_and_places_beyond_four_gigabytes(long far)
    {
        using var written = new MemoryStream();
        using var records = new ZipRecords(written);
        var entry = new ZipEntry("large"u8.ToArray(), far, 0x12345678, far + 1, far + 2);

        records.WriteCentralHeader(entry);

        var header = written.ToArray();
        Assert.That(ReadSizes(header), Is.EqualTo((entry.Length, entry.CompressedLength, entry.Offset)));
    }

    [Test]
    public void A_size_beyond_four_gigabytes_takes_eight_bytes_after_the_data()
    {
        using var written = new MemoryStream();
        using var records = new ZipRecords(written);

        records.WriteDataDescriptor(new([], 0, 1, 2, 5_000_000_000));

        byte[] sizes = [.. BitConverter.GetBytes(2L), .. BitConverter.GetBytes(5_000_000_000L)];
        Assert.That(written.ToArray()[8..], Is.EqualTo(sizes));
    }

    // The 32-bit fields, or where these are full, the 64-bit ones in their order (APPNOTE.TXT, 4.5.3).
    private static (long Length, long CompressedLength, long Offset) ReadSizes(byte[] header)
    {
        var extra = header.AsSpan(46 + "large".Length);
        var at = 4;
        var length = Next(BitConverter.ToUInt32(header, 24), extra, ref at);
        var compressed = Next(BitConverter.ToUInt32(header, 20), extra, ref at);
        return (length, compressed, Next(BitConverter.ToUInt32(header, 42), extra, ref at));
    }

    private static long Next(uint field, ReadOnlySpan<byte> extra, ref int at)
    {
        if (field != uint.MaxValue) return field;
        at += sizeof(long);
        return BitConverter.ToInt64(extra[(at - sizeof(long))..]);
    }

    private static byte[] Write(IEnumerable<(string Path, byte[] Content)> files)
    {
        using var output = new MemoryStream();
        using var zip = new ZipWriter(output);
        foreach (var (path, content) in files) zip.Add(path, stream => stream.Write(content));
        zip.Finish();
        return output.ToArray();
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
