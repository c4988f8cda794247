using System.Diagnostics;
using QuarterlyReports.Core.Compression;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// The numbered objects of a file. A number can be given out before its object is known, as parents and children need each
/// other.
/// </summary>
internal sealed class PdfObjects
{
    private readonly List<PdfObject?> _objects = [];
    private readonly ZlibCompressor _zlib = new();

    /// <summary>In order of their numbers, which start at 1.</summary>
    public IEnumerable<(PdfReference Reference, PdfObject Object)> All =>
        _objects.Select((found, index) => (new PdfReference(index + 1), found ?? throw NeverSet(index + 1)));

    public PdfReference Reserve()
    {
        _objects.Add(null);
        return new PdfReference(_objects.Count);
    }

    public PdfReference[] Reserve(int count) => [.. Enumerable.Range(0, count).Select(_ => Reserve())];

    public PdfReference Add(PdfNotation body) => Add(body.Syntax);

    public PdfReference Add(PdfSyntax body)
    {
        var reference = Reserve();
        Set(reference, body);
        return reference;
    }

    public void Set(PdfReference reference, PdfNotation body) => Set(reference, body.Syntax);

    public void Set(PdfReference reference, PdfSyntax body) => Put(reference, new PdfObject(body, IsStream: false));

    /// <param name="entries">The dictionary's entries other than its length and filter.</param>
    public PdfReference AddStream(PdfNotation entries, ReadOnlySpan<byte> data)
    {
        var compressed = _zlib.Compress(data);
        return AddStream($"{entries.Syntax}/Filter/FlateDecode", compressed, compressed.Length);
    }

    /// <summary>For what other programs look for in the bytes, such as metadata.</summary>
    public PdfReference AddPlainStream(PdfNotation entries, ReadOnlySpan<byte> data) => AddStream(entries, data, data.Length);

    private PdfReference AddStream(PdfNotation entries, ReadOnlySpan<byte> stored, int length)
    {
        var reference = Reserve();
        var body = new PdfSyntax(length + 200)
            .Add($"<<{entries.Syntax}/Length {length}>>\nstream\n").Add(stored).Add("\nendstream");
        Put(reference, new PdfObject(body, IsStream: true));
        return reference;
    }

    private void Put(PdfReference reference, PdfObject body)
    {
        var index = reference.Number - 1;
        _objects[index] = _objects[index] is null
            ? body
            : throw new UnreachableException($"Object {reference.Number} is written twice.");
    }

    private static UnreachableException NeverSet(int number) => new($"Object {number} is referred to but never written.");
}
