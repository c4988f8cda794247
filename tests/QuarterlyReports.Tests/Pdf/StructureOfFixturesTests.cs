using QuarterlyReports.Tests.Pdf.Writing;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf;

/// <summary>What a screen reader finds in every document, as an independent program reads the file.</summary>
public sealed class StructureOfFixturesTests
{
    private static IEnumerable<string> Fixtures => PdfFixtures.Names;

    [TestCaseSource(nameof(Fixtures))]
    public void A_screen_reader_finds_the_approved_parts(string fixture)
    {
        using var pdf = new WrittenPdf(PdfFixtures.Placed(fixture));

        var summary = StructureSummary.Of(StructureNode.Of(pdf.Path, HasWords(fixture)), AlternativeTexts(pdf.Objects()));

        Approve.Text(summary, fixture.Replace(' ', '-'));
    }

    [TestCaseSource(nameof(Fixtures))]
    public void Headings_descend_one_level_at_a_time_and_rows_are_whole(string fixture)
    {
        using var pdf = new WrittenPdf(PdfFixtures.Placed(fixture));
        var root = StructureNode.Of(pdf.Path, hasWords: false);

        var levels = root.All.Where(node => node.Name is "H1" or "H2" or "H3" or "H4")
            .Select(node => node.Name[1] - '0').ToList();
        Assert.That(levels.Zip(levels.Prepend(0)).Select(pair => pair.First - pair.Second), Has.All.LessThanOrEqualTo(1));

        // However many pages a row stands on, it is one row: as many as the document has, each under one heading.
        var rows = PdfFixtures.Of(fixture).Sections.SelectMany(section => section.Blocks)
            .OfType<Core.Documents.Block.Table>().Select(table => table.Content.Rows.Count);
        Assert.That(root.All.Where(node => node.Name == "Table").Select(RowsOf), Is.EqualTo(rows));
        Assert.That(root.All.Where(node => node.Name == "TH").Select(node => node.Attributes.FirstOrDefault()),
            Has.All.StartsWith("Scope "));
    }

    private static bool HasWords(string fixture) => !fixture.StartsWith("a busy", StringComparison.Ordinal);

    private static int RowsOf(StructureNode table) =>
        table.Children.Where(part => part.Name == "TBody").Sum(body => body.Children.Count(row => row.Name == "TR"));

    // In reading order.
    private static IEnumerable<string> AlternativeTexts(PdfObjectReader file)
    {
        var rules = new StructureRules(file);
        return Below(file.At(file.Catalog, "/StructTreeRoot", "/K")).Where(element => rules.Type(element) == "/Figure")
            .Select(figure => file.Text(figure, "/Alt"));

        IEnumerable<System.Text.Json.JsonElement> Below(System.Text.Json.JsonElement element) =>
            rules.Kids(element).SelectMany(Below).Prepend(element);
    }
}
