using System.Security.Cryptography;

namespace QuarterlyReports.Tests.EndToEnd;

internal static class Digest
{
    public static string Of(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string OfFile(string path) => Of(File.ReadAllBytes(path));
}
