using System.Text;

namespace QuarterlyReports.Office.Packaging;

/// <summary>
/// The records between and after the files of a zip, in the words of the format's specification (APPNOTE.TXT 6.3, 4.3). Date,
/// system and attributes are always the same.
/// </summary>
/// <param name="output">Stays open.</param>
internal sealed class ZipRecords(Stream output) : IDisposable
{
    private const uint LocalHeader = 0x04034B50;
    private const uint DataDescriptor = 0x08074B50;
    private const uint CentralHeader = 0x02014B50;
    private const uint EndOfDirectory = 0x06054B50;
    private const uint EndOfLargeDirectory = 0x06064B50;
    private const uint LargeDirectoryLocator = 0x07064B50;

    private const ushort Version = 20;
    private const ushort VersionOfLarge = 45;
    private const ushort Deflated = 8;

    // The sizes follow the data; the name is UTF-8.
    private const ushort Flags = 1 << 3 | 1 << 11;

    // 1 January 1980, 00:00: the first moment a zip can state.
    private const ushort Time = 0;
    private const ushort Day = 1 << 5 | 1;

    private const ushort LargeSizes = 1;
    private const ulong LengthOfLargeDirectoryEnd = 44;

    // The lowest byte first, on every machine.
    private readonly BinaryWriter _fields = new(output, Encoding.UTF8, leaveOpen: true);

    public void WriteLocalHeader(byte[] name)
    {
        _fields.Write(LocalHeader);
        WriteHow(Version);
        _fields.Write(0u);
        _fields.Write(0u);
        _fields.Write(0u);
        WriteLengths(name, extra: 0);
        _fields.Write(name);
    }

    /// <summary>After the data, as its size was not known before.</summary>
    public void WriteDataDescriptor(ZipEntry entry)
    {
        _fields.Write(DataDescriptor);
        _fields.Write(entry.Checksum);
        WriteSize(entry.CompressedLength, IsLarge(entry));
        WriteSize(entry.Length, IsLarge(entry));
    }

    public void WriteCentralHeader(ZipEntry entry)
    {
        var isFar = entry.Offset >= uint.MaxValue;
        var extra = (IsLarge(entry) ? 2 : 0) + (isFar ? 1 : 0);
        _fields.Write(CentralHeader);
        _fields.Write(extra > 0 ? VersionOfLarge : Version);
        WriteHow(extra > 0 ? VersionOfLarge : Version);
        _fields.Write(entry.Checksum);
        _fields.Write(IsLarge(entry) ? uint.MaxValue : (uint)entry.CompressedLength);
        _fields.Write(IsLarge(entry) ? uint.MaxValue : (uint)entry.Length);
        WriteLengths(entry.Name, extra == 0 ? 0 : 4 + extra * sizeof(ulong));
        // No comment, the first disk, no attributes.
        _fields.Write(new byte[2 + 2 + 2 + 4]);
        _fields.Write(isFar ? uint.MaxValue : (uint)entry.Offset);
        _fields.Write(entry.Name);
        if (extra == 0) return;
        _fields.Write(LargeSizes);
        _fields.Write((ushort)(extra * sizeof(ulong)));
        if (IsLarge(entry)) _fields.Write((ulong)entry.Length);
        if (IsLarge(entry)) _fields.Write((ulong)entry.CompressedLength);
        if (isFar) _fields.Write((ulong)entry.Offset);
    }

    /// <param name="count">Of files.</param>
    /// <param name="start">Where the directory begins.</param>
    /// <param name="length">Of the directory.</param>
    public void WriteEnd(int count, long start, long length)
    {
        var isLarge = count >= ushort.MaxValue || start >= uint.MaxValue || length >= uint.MaxValue;
        if (isLarge) WriteLargeEnd((ulong)count, (ulong)start, (ulong)length);
        _fields.Write(EndOfDirectory);
        _fields.Write(0u);
        _fields.Write(isLarge ? ushort.MaxValue : (ushort)count);
        _fields.Write(isLarge ? ushort.MaxValue : (ushort)count);
        _fields.Write(isLarge ? uint.MaxValue : (uint)length);
        _fields.Write(isLarge ? uint.MaxValue : (uint)start);
        _fields.Write((ushort)0);
    }

    public void Dispose() => _fields.Dispose();

    private static bool IsLarge(ZipEntry entry) => entry.Length >= uint.MaxValue || entry.CompressedLength >= uint.MaxValue;

    private void WriteHow(ushort version)
    {
        _fields.Write(version);
        _fields.Write(Flags);
        _fields.Write(Deflated);
        _fields.Write(Time);
        _fields.Write(Day);
    }

    private void WriteSize(long size, bool isLarge)
    {
        if (isLarge) _fields.Write((ulong)size);
        else _fields.Write((uint)size);
    }

    private void WriteLengths(byte[] name, int extra)
    {
        _fields.Write((ushort)name.Length);
        _fields.Write((ushort)extra);
    }

    private void WriteLargeEnd(ulong count, ulong start, ulong length)
    {
        _fields.Write(EndOfLargeDirectory);
        _fields.Write(LengthOfLargeDirectoryEnd);
        _fields.Write(VersionOfLarge);
        _fields.Write(VersionOfLarge);
        _fields.Write(0ul);
        _fields.Write(count);
        _fields.Write(count);
        _fields.Write(length);
        _fields.Write(start);
        _fields.Write(LargeDirectoryLocator);
        _fields.Write(0u);
        _fields.Write(start + length);
        _fields.Write(1u);
    }
}
