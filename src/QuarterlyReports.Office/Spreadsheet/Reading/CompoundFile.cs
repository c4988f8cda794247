using System.Buffers.Binary;
using System.Text;

namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>
/// One stream of the container of old office documents ([MS-CFB]), read where it lies. Chains of sectors are followed only as far
/// as the file has sectors, so that one which leads in a circle ends.
/// </summary>
public sealed class CompoundFile
{
    private const int HeaderBytes = 512;
    private const int HeaderTables = 109;
    private const int EntryBytes = 128;
    private const int SmallSectorBytes = 64;
    private const uint LastSector = 0xFFFFFFFA; // 2.1: what is higher is no sector but a mark
    private const byte StreamEntry = 2;
    private const byte RootEntry = 5;

    private readonly Stream _file;
    private readonly int _sectorBytes;
    private readonly long _sectors;
    private readonly byte[] _header = new byte[HeaderBytes];
    private readonly List<uint> _tables;

    private CompoundFile(Stream file)
    {
        _file = file;
        _file.Position = 0;
        _file.ReadExactly(_header);
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(_header.AsSpan(30));
        if (shift is not (9 or 12)) throw new InvalidDataException("The sectors of the file have no size of the standard.");
        _sectorBytes = 1 << shift;
        _sectors = (_file.Length + _sectorBytes - 1) / _sectorBytes - 1;
        _tables = [.. Tables().Take((int)(_sectors * 4 / _sectorBytes) + 1)]; // more would speak of sectors that are not there
    }

    /// <summary>Null when no stream has one of the names.</summary>
    /// <exception cref="InvalidDataException">The container leads nowhere.</exception>
    public static ChainedSectors? Stream(Stream file, params string[] names) => new CompoundFile(file).Find(names);

    private ChainedSectors? Find(string[] names)
    {
        ChainedSectors? root = null;
        Span<byte> entry = stackalloc byte[EntryBytes];
        foreach (var sector in Chain(HeaderNumber(48)))
        {
            for (var at = 0; at < _sectorBytes; at += EntryBytes)
            {
                ReadAt(sector, at, entry);
                if (entry[66] == RootEntry) root = Large(entry);
                if (entry[66] != StreamEntry || !names.Contains(NameOf(entry), StringComparer.OrdinalIgnoreCase)) continue;
                var isSmall = SizeOf(entry) < HeaderNumber(56);
                return isSmall ? Small(entry, root ?? throw new InvalidDataException("The file has no root.")) : Large(entry);
            }
        }

        return null;
    }

    private ChainedSectors Large(ReadOnlySpan<byte> entry) => new(
        [.. Chain(StartOf(entry)).Select(PlaceOf)], _sectorBytes, SizeOf(entry), ReadPlace);

    // Short streams lie in sectors of their own within the stream of the root.
    private ChainedSectors Small(ReadOnlySpan<byte> entry, ChainedSectors root)
    {
        var next = new ChainedSectors([.. Chain(HeaderNumber(60)).Select(PlaceOf)], _sectorBytes, long.MaxValue, ReadPlace);
        var places = new List<long>();
        Span<byte> number = stackalloc byte[4];
        for (var sector = StartOf(entry); sector < LastSector && places.Count < root.Length / SmallSectorBytes + 1;)
        {
            places.Add((long)sector * SmallSectorBytes);
            if (next.Read((long)sector * 4, number) < number.Length) break;
            sector = BinaryPrimitives.ReadUInt32LittleEndian(number);
        }

        return new(places, SmallSectorBytes, SizeOf(entry), root.Read);
    }

    // The table that says which sector follows which lies in sectors itself: the header names the first, a chain the others.
    private IEnumerable<uint> Tables()
    {
        for (var index = 0; index < HeaderTables; index++)
            if (HeaderNumber(76 + index * 4) is var sector and < LastSector) yield return sector;
        var bytes = new byte[_sectorBytes];
        var more = HeaderNumber(68);
        for (var read = 0L; more < LastSector && read < _sectors; read++)
        {
            ReadAt(more, 0, bytes);
            for (var at = 0; at < _sectorBytes - 4; at += 4)
                if (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at)) is var sector and < LastSector) yield return sector;
            more = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(_sectorBytes - 4));
        }
    }

    private IEnumerable<uint> Chain(uint start)
    {
        var length = 0L;
        for (var sector = start; sector < LastSector; sector = Next(sector))
        {
            if (length++ > _sectors) throw new InvalidDataException("The sectors of the file follow themselves.");
            yield return sector;
        }
    }

    private uint Next(uint sector)
    {
        var perTable = (uint)_sectorBytes / 4;
        if (sector / perTable >= _tables.Count) throw new InvalidDataException("A sector of the file leads past its end.");
        Span<byte> number = stackalloc byte[4];
        ReadAt(_tables[(int)(sector / perTable)], (int)(sector % perTable) * 4, number);
        return BinaryPrimitives.ReadUInt32LittleEndian(number);
    }

    private long PlaceOf(uint sector) => ((long)sector + 1) * _sectorBytes;

    private void ReadAt(uint sector, int offset, Span<byte> bytes)
    {
        _file.Position = PlaceOf(sector) + offset;
        _file.ReadExactly(bytes);
    }

    private int ReadPlace(long place, Span<byte> bytes)
    {
        _file.Position = place;
        return _file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
    }

    private uint HeaderNumber(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_header.AsSpan(at));

    private static uint StartOf(ReadOnlySpan<byte> entry) => BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]);

    private static uint SizeOf(ReadOnlySpan<byte> entry) => BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]);

    private static string NameOf(ReadOnlySpan<byte> entry)
    {
        var bytes = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);
        return Encoding.Unicode.GetString(entry[..bytes]);
    }
}
