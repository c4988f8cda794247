using System.Text;

namespace QuarterlyReports.Pdf.Fonts;

/// <summary>The tables of a TrueType file (OpenType 1.9, "Organization of an OpenType Font").</summary>
internal sealed class FontFile
{
    private const uint TrueTypeVersion = 0x00010000;
    private const int DirectoryStart = 12;
    private const int DirectoryEntryLength = 16;

    private readonly Dictionary<string, FontTable> _tables = [];
    private readonly string _name;

    /// <param name="name">For messages: the file's name without its folder.</param>
    /// <exception cref="InvalidDataException">It is no TrueType file, or a table lies outside it.</exception>
    public FontFile(string name, byte[] bytes)
    {
        _name = name;
        var directory = new FontTable(name, "directory", bytes);
        if (bytes.Length < DirectoryStart || directory.UInt32(0) != TrueTypeVersion)
        {
            throw new InvalidDataException($"{name} is not a TrueType font. Put the original font file back.");
        }

        var count = directory.UInt16(4);
        for (var index = 0; index < count; index++)
        {
            var entry = DirectoryStart + index * DirectoryEntryLength;
            var tag = Encoding.ASCII.GetString(directory.Bytes(entry, 4));
            var start = directory.Offset(entry + 8);
            var length = directory.Offset(entry + 12);
            directory.Bytes(start, length); // outside the file: names the directory
            _tables[tag] = new FontTable(name, tag, bytes.AsMemory(start, length));
        }
    }

    public FontTable this[string tag] =>
        Find(tag) ?? throw new InvalidDataException($"{_name} has no table '{tag}'. Put the original font file back.");

    public FontTable? Find(string tag) => _tables.GetValueOrDefault(tag);
}
