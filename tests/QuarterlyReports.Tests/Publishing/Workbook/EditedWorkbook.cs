using System.IO.Compression;

namespace QuarterlyReports.Tests.Publishing.Workbook;

/// <summary>A workbook opened as the zip it is.</summary>
internal static class EditedWorkbook
{
    /// <summary>All its parts, one after the other.</summary>
    public static string TextOf(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return string.Join('\n', zip.Entries.Select(entry => $"{entry.FullName}\n{Read(entry)}"));
    }

    /// <summary>The first occurrence of a text in any part replaced by another.</summary>
    public static byte[] Replace(byte[] workbook, string found, string replacement)
    {
        var stream = new MemoryStream();
        stream.Write(workbook);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = zip.Entries.First(entry => Read(entry).Contains(found, StringComparison.Ordinal));
            var content = Read(part);
            var at = content.IndexOf(found, StringComparison.Ordinal);
            var name = part.FullName;
            part.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(content[..at] + replacement + content[(at + found.Length)..]);
        }

        return stream.ToArray();
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
