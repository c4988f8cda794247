using System.Buffers.Binary;
using System.Security.Cryptography;
using QuarterlyReports.Core.Compression;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// Puts objects together into a file of PDF 1.7 with object streams and a cross-reference stream (ISO 32000-1, 7.5). The
/// identifier is
/// a hash of the content, so the same content is the same file.
/// </summary>
internal sealed class PdfFile
{
    private const int ObjectsPerStream = 200;
    private const int EntryLength = 7;

    private readonly PdfSyntax _file = new(1 << 16);
    private readonly List<Entry> _entries = [new(EntryKind.Free, 0, ushort.MaxValue)];
    private readonly ZlibCompressor _zlib = new();

    /// <param name="information">The document information dictionary.</param>
    public static ReadOnlySpan<byte> Assemble(PdfObjects objects, PdfReference catalog, PdfReference information)
    {
        var file = new PdfFile();
        file.AddHeader();
        file.AddObjects([.. objects.All]);
        file.AddCrossReferences(catalog, information);
        return file._file.Written;
    }

    // The four bytes above 127 tell programs that move files about that this one is not text.
    private void AddHeader() => _file.Add("%PDF-1.7\n%").Add([0xE2, 0xE3, 0xCF, 0xD3]).Add("\n");

    private void AddObjects(IReadOnlyList<(PdfReference Reference, PdfObject Object)> objects)
    {
        _entries.AddRange(Enumerable.Repeat(default(Entry), objects.Count));
        foreach (var (reference, body) in objects.Where(each => each.Object.IsStream))
        {
            AddAtTopLevel(reference, body.Body);
        }

        foreach (var packed in objects.Where(each => !each.Object.IsStream).Chunk(ObjectsPerStream))
        {
            AddPacked(packed);
        }
    }

    private void AddAtTopLevel(PdfReference reference, PdfSyntax body)
    {
        _entries[reference.Number] = new(EntryKind.AtOffset, _file.Length, 0);
        _file.Add($"{reference.Number} 0 obj\n{body}\nendobj\n");
    }

    private void AddPacked((PdfReference Reference, PdfObject Object)[] objects)
    {
        var stream = NextReference();
        var index = new PdfSyntax();
        var bodies = new PdfSyntax();
        for (var position = 0; position < objects.Length; position++)
        {
            var (reference, body) = objects[position];
            _entries[reference.Number] = new(EntryKind.Packed, stream.Number, (ushort)position);
            index.Add($"{reference.Number} {bodies.Length} ");
            bodies.Add($"{body.Body}\n");
        }

        var data = _zlib.Compress(new PdfSyntax().Add($"{index}{bodies}").Written);
        AddAtTopLevel(stream, new PdfSyntax(data.Length + 200)
            .Add($"<</Type/ObjStm/N {objects.Length}/First {index.Length}/Filter/FlateDecode/Length {data.Length}>>\nstream\n")
            .Add(data).Add("\nendstream"));
    }

    private void AddCrossReferences(PdfReference catalog, PdfReference information)
    {
        var identifier = Convert.ToHexString(SHA256.HashData(_file.Written).AsSpan(0, 16));
        var start = _file.Length;
        var self = NextReference();
        _entries[self.Number] = new(EntryKind.AtOffset, start, 0);
        var data = _zlib.Compress(Entries());
        AddAtTopLevel(self, new PdfSyntax(data.Length + 300)
            .Add($"<</Type/XRef/Size {_entries.Count}/W[1 4 2]/Root {catalog}/Info {information}")
            .Add("/ID[<").Add(identifier).Add("><").Add(identifier).Add(">]")
            .Add($"/Filter/FlateDecode/Length {data.Length}>>\nstream\n").Add(data).Add("\nendstream"));
        _file.Add($"startxref\n{start}\n%%EOF\n");
    }

    private PdfReference NextReference()
    {
        _entries.Add(default);
        return new PdfReference(_entries.Count - 1);
    }

    private byte[] Entries()
    {
        var table = new byte[_entries.Count * EntryLength];
        for (var number = 0; number < _entries.Count; number++)
        {
            var (kind, place, detail) = _entries[number];
            var row = table.AsSpan(number * EntryLength);
            row[0] = (byte)kind;
            BinaryPrimitives.WriteInt32BigEndian(row[1..], place);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], detail);
        }

        return table;
    }

    private enum EntryKind : byte
    {
        Free = 0,
        AtOffset = 1,
        Packed = 2,
    }

    /// <summary>A row of the cross-reference table (ISO 32000-1, table 18).</summary>
    /// <param name="Place">Offset in the file, or number of the object stream.</param>
    /// <param name="Detail">Generation, or position within the object stream.</param>
    private readonly record struct Entry(EntryKind Kind, int Place, ushort Detail);
}
