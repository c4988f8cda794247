using System.Text;
using QuarterlyReports.Core.Compression;

namespace QuarterlyReports.Office.Packaging;

/// <summary>
/// Writes a zip from beginning to end, without going back: the same files give the same bytes on any machine, wherever they go.
/// </summary>
internal sealed class ZipWriter : IDisposable
{
    private readonly CountedStream _output;
    private readonly ZipRecords _records;
    private readonly Deflater _deflater = new();
    private readonly List<ZipEntry> _entries = [];

    /// <param name="output">Stays open.</param>
    public ZipWriter(Stream output)
    {
        _output = new(output);
        _records = new(_output);
    }

    /// <param name="path">With slashes and without one in front; distinct.</param>
    /// <param name="write">Called once; what it writes may be of any length.</param>
    public void Add(string path, Action<Stream> write)
    {
        var name = Encoding.UTF8.GetBytes(path);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, ushort.MaxValue, nameof(path));
        var offset = _output.Count;
        _records.WriteLocalHeader(name);
        var start = _output.Count;
        _deflater.Start(_output);
        using var content = new ZipEntryStream(_deflater);
        write(content);
        _deflater.Finish();
        var entry = new ZipEntry(name, offset, content.Checked, _output.Count - start, content.Count);
        _records.WriteDataDescriptor(entry);
        _entries.Add(entry);
    }

    /// <summary>Writes the directory; nothing can be added afterwards.</summary>
    public void Finish()
    {
        var start = _output.Count;
        foreach (var entry in _entries) _records.WriteCentralHeader(entry);
        _records.WriteEnd(_entries.Count, start, _output.Count - start);
        _output.Flush();
    }

    /// <summary>Without <see cref="Finish"/>, what was written is no zip.</summary>
    public void Dispose()
    {
        _records.Dispose();
        _output.Dispose();
    }
}
