using System.IO.Compression;
using static System.FormattableString;

namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>
/// The zip around a workbook's parts. Every part is refused before it is unpacked when it would grow past the limits.
/// </summary>
internal sealed class WorkbookPackage : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly WorkbookLimits _limits;

    private WorkbookPackage(ZipArchive zip, WorkbookLimits limits)
    {
        _zip = zip;
        _limits = limits;
    }

    /// <summary>The stream must be able to seek, and stays the caller's.</summary>
    public static WorkbookPackage Open(Stream stream, WorkbookLimits limits)
    {
        if (stream.Length > limits.FileBytes)
            throw TooLarge(Invariant($"The file has {stream.Length:N0} bytes; at most {limits.FileBytes:N0} are read."));
        FileSignature.Check(stream);
        var package = new WorkbookPackage(ZipOf(stream), limits);
        try
        {
            package.Admit();
            return package;
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <exception cref="SpreadsheetException">The part is missing, or its beginning cannot be unpacked.</exception>
    public XmlPart Xml(string part)
    {
        if (!_parts.TryGetValue(part, out var entry))
        {
            throw new SpreadsheetException(SpreadsheetProblem.Damaged,
                $"The workbook is damaged: {part} is missing. {Advice.Repair}");
        }

        try
        {
            return new XmlPart(new CheckedPart(entry.Open(), entry.Crc32), part, _limits);
        }
        catch (InvalidDataException fault)
        {
            throw Damaged(fault);
        }
    }

    /// <summary>The part's relationships by id; none when it has no relationships part.</summary>
    public Dictionary<string, PartLink> LinksOf(string part)
    {
        var links = new Dictionary<string, PartLink>(StringComparer.Ordinal);
        var path = PartPath.OfLinks(part);
        if (!Has(path)) return links;
        using var xml = Xml(path);
        while (xml.Read())
        {
            if (!xml.Starts("Relationship") || links.Count >= _limits.Parts) continue;
            var target = xml.Attribute("Target") ?? "";
            var isOutside = xml.Attribute("TargetMode") == "External";
            var kind = xml.Attribute("Type") ?? "";
            var resolved = isOutside ? null : PartPath.Resolve(part, target);
            links[xml.Attribute("Id") ?? ""] = new(kind[(kind.LastIndexOf('/') + 1)..], resolved);
        }

        return links;
    }

    public void Dispose() => _zip.Dispose();

    private static ZipArchive ZipOf(Stream stream)
    {
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException fault)
        {
            throw Damaged(fault);
        }
    }

    private void Admit()
    {
        var entries = EntriesOf(_zip);
        if (entries.Count > _limits.Parts)
            throw TooLarge(Invariant($"The file has {entries.Count:N0} parts; a workbook has at most {_limits.Parts:N0}."));
        var total = 0L;
        foreach (var entry in entries)
        {
            total += entry.Length;
            RefuseGrowth(entry, total);
            if (entry.IsEncrypted)
            {
                throw new SpreadsheetException(SpreadsheetProblem.Encrypted,
                    "The file is a zip protected by a password. Unpack it and give the workbook inside.");
            }

            if (_parts.TryAdd(PartPath.Normal(entry.FullName), entry)) continue;
            throw new SpreadsheetException(SpreadsheetProblem.Unsafe,
                $"The file has two parts named {entry.FullName}, and programs differ on which counts. {Advice.SendAgain}");
        }
    }

    // The library never unpacks more than the length an entry states, so that stating less than the truth gains nothing.
    private void RefuseGrowth(ZipArchiveEntry entry, long total)
    {
        if (total > _limits.ExpandedBytes)
            throw TooLarge(Invariant($"The file unpacks to more than {_limits.ExpandedBytes:N0} bytes."));
        if (entry.Length > _limits.RatioFreeBytes && entry.Length / Math.Max(1, entry.CompressedLength) >= _limits.Ratio)
        {
            throw TooLarge(Invariant($"{entry.FullName} unpacks from {entry.CompressedLength:N0} to {entry.Length:N0} bytes")
                + ", as only a file made to do harm or an endless run of blank cells does.");
        }
    }

    private static System.Collections.ObjectModel.ReadOnlyCollection<ZipArchiveEntry> EntriesOf(ZipArchive zip)
    {
        try
        {
            return zip.Entries;
        }
        catch (InvalidDataException fault)
        {
            throw Damaged(fault);
        }
    }

    private static SpreadsheetException Damaged(Exception fault) => new(SpreadsheetProblem.Damaged,
        $"The workbook is damaged or was cut off on its way. {Advice.SendAgain} {Advice.Repair}", fault);

    private static SpreadsheetException TooLarge(string what) => new(SpreadsheetProblem.TooLarge,
        $"{what} {Advice.Split}");
}
