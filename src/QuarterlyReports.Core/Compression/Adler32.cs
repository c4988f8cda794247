namespace QuarterlyReports.Core.Compression;

/// <summary>The checksum of zlib streams (RFC 1950, 8.2).</summary>
internal static class Adler32
{
    private const uint Modulus = 65521;

    // The most bytes whose sums cannot overflow 32 bits before they are reduced.
    private const int Step = 5552;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var (sum, sumOfSums) = (1u, 0u);
        for (; bytes.Length > 0; bytes = bytes[Math.Min(Step, bytes.Length)..])
        {
            foreach (var value in bytes[..Math.Min(Step, bytes.Length)])
            {
                sum += value;
                sumOfSums += sum;
            }

            sum %= Modulus;
            sumOfSums %= Modulus;
        }

        return (sumOfSums << 16) | sum;
    }
}
