using System.Buffers.Binary;

namespace QuarterlyReports.Office.Packaging;

/// <summary>The CRC-32 of zip files (ISO 3309), eight bytes at a step.</summary>
internal static class Checksum
{
    private const int Step = 8;
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[][] Tables = MakeTables();

    /// <param name="checksum">Of the bytes before; 0 at the beginning.</param>
    /// <param name="bytes">The bytes that follow.</param>
    public static uint Continue(uint checksum, ReadOnlySpan<byte> bytes)
    {
        var crc = ~checksum;
        for (; bytes.Length >= Step; bytes = bytes[Step..])
        {
            var low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = Tables[7][low & 0xFF] ^ Tables[6][(low >> 8) & 0xFF] ^ Tables[5][(low >> 16) & 0xFF] ^ Tables[4][low >> 24]
                ^ Tables[3][high & 0xFF] ^ Tables[2][(high >> 8) & 0xFF] ^ Tables[1][(high >> 16) & 0xFF] ^ Tables[0][high >> 24];
        }

        foreach (var value in bytes) crc = Tables[0][(crc ^ value) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[Step][];
        tables[0] = new uint[256];
        for (var value = 0u; value < 256; value++)
        {
            var crc = value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
            tables[0][value] = crc;
        }

        for (var table = 1; table < Step; table++)
            tables[table] = [.. tables[table - 1].Select(crc => tables[0][crc & 0xFF] ^ (crc >> 8))];
        return tables;
    }
}
