using System.Text.RegularExpressions;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Writing;

/// <summary>
/// What a program can judge of PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1, by the Matterhorn protocol), over a file as qpdf
/// understands it. Gives sentences about faults; none for a file that keeps the rules.
/// </summary>
internal sealed partial class StandardRules(PdfObjectReader file, string metadata, int part)
{
    public static IReadOnlyList<string> FaultsOf(string path, int part = 2) =>
        new StandardRules(PdfObjectReader.WithStreams(path), ExternalTool.Run("pdfinfo", "-meta", path), part).Faults();

    private IReadOnlyList<string> Faults() =>
    [
        .. Catalog(), .. Metadata(), .. Fonts(), .. Streams(), .. Embedded(), .. Pages(), .. new StructureRules(file).Faults(),
    ];

    private IEnumerable<string> Catalog()
    {
        var catalog = file.Catalog;
        if (!file.Has(catalog, "/MarkInfo", "/Marked") || !file.At(catalog, "/MarkInfo", "/Marked").GetBoolean())
            yield return "6.7.2.2: the catalog does not say that the file is tagged";
        if (!file.Has(catalog, "/Lang")) yield return "UA 7.2: the document has no language";
        if (!file.Has(catalog, "/ViewerPreferences", "/DisplayDocTitle")) yield return "UA 7.1: viewers do not show the title";
        foreach (var forbidden in new[] { "/AA", "/OpenAction", "/AcroForm", "/OCProperties", "/Requirements" })
        {
            if (catalog.TryGetProperty(forbidden, out _)) yield return $"6.5, 6.9: the catalog has {forbidden}";
        }

        if (file.Has(catalog, "/Names", "/JavaScript")) yield return "6.5.1: there is JavaScript";
        if (file.Trailer.TryGetProperty("/Encrypt", out _)) yield return "6.1.3: the file is encrypted";
        if (!file.Trailer.TryGetProperty("/ID", out _)) yield return "6.1.3: the file has no identifier";
        var intents = file.At(catalog, "/OutputIntents").EnumerateArray().Select(file.Resolve).ToList();
        if (intents is not [var intent] || file.Text(intent, "/S") != "/GTS_PDFA1" || !file.Has(intent, "/DestOutputProfile"))
            yield return "6.2.3: there is not exactly one output intent with a profile";
    }

    private IEnumerable<string> Metadata()
    {
        if (file.Has(file.Catalog, "/Metadata", "/Filter")) yield return "6.6.2.1: the metadata are compressed";
        foreach (var claim in new[]
        {
            $"<pdfaid:part>{part}</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>", "<pdfuaid:part>1</pdfuaid:part>",
        })
        {
            if (!metadata.Contains(claim, StringComparison.Ordinal)) yield return $"6.6.4, UA 5: the metadata lack {claim}";
        }

        foreach (var entry in new[] { "/Title", "/Author", "/Subject", "/Producer" })
        {
            var written = file.Text(file.Information, entry).Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
            if (!metadata.Contains($">{written}<", StringComparison.Ordinal))
                yield return $"6.6.3: the metadata and the information dictionary differ in {entry}";
        }
    }

    private IEnumerable<string> Fonts()
    {
        foreach (var font in file.All.Where(each => PdfObjectReader.IsOfType(each, "/Font")))
        {
            var name = file.Text(font, "/BaseFont");
            if (!SubsetName().IsMatch(name)) yield return $"6.2.11.4: {name} is not named as a subset";
            if (file.Text(font, "/Subtype") == "/Type0" && !file.Has(font, "/ToUnicode"))
                yield return $"6.2.11.7: {name} has no way back to Unicode";
            if (file.Text(font, "/Subtype") != "/CIDFontType2") continue;
            if (file.Text(font, "/CIDToGIDMap") != "/Identity") yield return $"6.2.11.3.2: {name} maps its glyphs in another way";
            if (!file.Has(font, "/FontDescriptor", "/FontFile2")) yield return $"6.2.11.4.1: {name} is not embedded";
            if (file.Has(font, "/FontDescriptor", "/CIDSet"))
                yield return $"6.2.11.4.2: {name} has a set of glyphs nobody checked";
        }
    }

    private IEnumerable<string> Streams()
    {
        foreach (var stream in file.All.Where(each => each.TryGetProperty("/Length", out _)))
        {
            if (file.Has(stream, "/Filter") && file.Text(stream, "/Filter") != "/FlateDecode")
                yield return $"6.1.7.2: a stream is packed by {file.Text(stream, "/Filter")}";
            if (stream.TryGetProperty("/F", out _)) yield return "6.1.7.1: a stream lies in another file";
        }

        if (file.All.Any(each => PdfObjectReader.IsOfType(each, "/ExtGState") || each.TryGetProperty("/SMask", out _)))
            yield return "6.2.10: there may be transparency";
    }

    private IEnumerable<string> Embedded()
    {
        foreach (var attached in file.All.Where(each => PdfObjectReader.IsOfType(each, "/Filespec")))
        {
            if (part != 3) yield return "A-2 6.8: a file is attached";
            foreach (var entry in new[] { "/F", "/UF", "/AFRelationship", "/EF", "/Desc" })
            {
                if (!attached.TryGetProperty(entry, out _)) yield return $"A-3 6.8: an attached file has no {entry}";
            }
        }

        foreach (var embedded in file.All.Where(each => PdfObjectReader.IsOfType(each, "/EmbeddedFile")))
        {
            if (!file.Has(embedded, "/Subtype") || !file.Has(embedded, "/Params", "/ModDate"))
                yield return "A-3 6.8: an attached file says neither its kind nor its date";
        }

        if (part == 3 && !file.Has(file.Catalog, "/AF")) yield return "A-3 6.8: the catalog names no attached file";
    }

    private IEnumerable<string> Pages()
    {
        foreach (var (index, page) in file.Pages.Index())
        {
            var where = $"page {index + 1}";
            if (!file.Has(page, "/Tabs") || file.Text(page, "/Tabs") != "/S") yield return $"UA 7.18.3: {where} has no tab order";
            if (page.TryGetProperty("/Group", out _)) yield return $"6.2.10: {where} has a transparency group";
            foreach (var fault in ContentRules.FaultsOf(file.Content(page))) yield return $"{where}: {fault}";
            if (!page.TryGetProperty("/Annots", out var annotations)) continue;
            foreach (var link in file.Resolve(annotations).EnumerateArray().Select(file.Resolve))
            {
                if (file.Text(link, "/Subtype") != "/Link") yield return $"{where}: an annotation is no link";
                if (file.At(link, "/F").GetInt32() != 4) yield return $"6.3.2: a link of {where} is hidden or not printed";
                if (file.Text(link, "/Contents").Trim().Length == 0)
                    yield return $"UA 7.18.5: a link of {where} does not say where to";
                if (!link.TryGetProperty("/StructParent", out _))
                    yield return $"UA 7.18.1: a link of {where} is not in the structure";
            }
        }
    }

    [GeneratedRegex("^/[A-Z]{6}\\+.")]
    private static partial Regex SubsetName();
}
