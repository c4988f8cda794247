using System.Globalization;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Benchmarks.Documents;

/// <summary>
/// A review of about thirty pages as the templates would make one: head, contents, sections with prose, tables and charts, and an
/// annex of many rows. It holds nothing but words made up by counting, so that every run and machine has the same.
/// </summary>
internal static class MadeUpReview
{
    private const int Sections = 8;

    private static readonly string[] Partners =
        ["Laos", "Cambodia", "Japan", "Australia", "India", "France", "United States", "Republic of Korea"];

    private static readonly string[] Sentences =
    [
        "The two sides exchanged views on the regional situation and on matters of common concern.",
        "They agreed to go on with the plan of cooperation, above all in training, military medicine and the legacy of war.",
        "The delegation paid a courtesy call on the leaders of the Ministry and visited units in the capital.",
        "Ships of the navy called at the port for five days and took part in an exchange of search and rescue.",
        "Preparations for the next dialogue at the level of deputy minister are under way.",
    ];

    /// <param name="annexRows">Of the list at the end; 250 make about 30 pages.</param>
    public static Document Of(int annexRows) => new()
    {
        LanguageTag = "en-US",
        Properties = new()
        {
            Title = "Defense foreign affairs",
            Subject = "The first quarter",
            Author = "Ministry",
            Date = new(2018, 4, 5),
        },
        Marks = new() { RunningTitle = "Defense foreign affairs" },
        Sections =
        [
            new() { Blocks = [Head, new Block.Contents("Contents", 2), .. Enumerable.Range(1, Sections).SelectMany(Chapter)] },
            new() { RestartsPageNumbers = true, Blocks = [.. Annex(annexRows)] },
        ],
    };

    private static Block.OfficialHead Head => new(new DocumentHead
    {
        IssuingBody = "Ministry of National Defense",
        Number = "No. 05/BC-BQP",
        NationalName = "The Socialist Republic of Viet Nam",
        Motto = "Independence - Freedom - Happiness",
        PlaceAndDate = "Hanoi, 5 April 2018",
        DocumentType = "REPORT",
        Subject = "Defense foreign affairs in the first quarter",
    });

    private static IEnumerable<Block> Chapter(int number) =>
    [
        new Block.Heading(1, Id("section", number), Text($"{number}. WORK OF THE SECTION")),
        .. Enumerable.Range(1, 4).Select(Paragraph),
        new Block.Heading(2, Id("by-partner", number), Text("By partner")),
        new Block.Table(Table(Id("table", number), $"Table {number}. Activities by partner", Partners.Length)),
        .. Enumerable.Range(2, 2).Select(Paragraph),
        new Block.Figure(
            Id("chart", number), Text($"Figure {number}. Activities by partner"), Chart(number), "Bars, one for each partner."),
        new Block.List([.. Partners.Take(5).Select(partner => new ListItem("-", Text($"{partner}: {Sentences[number % 5]}")))]),
    ];

    private static IEnumerable<Block> Annex(int rows) =>
    [
        new Block.Heading(1, "annex", [.. Text("Annex"), new Inline.LineBreak(), .. Text("LIST OF ACTIVITIES")])
        {
            IsAnnexTitle = true,
        },
        new Block.Table(Table("annex-table", "", rows)),
    ];

    private static Block.Paragraph Paragraph(int number) => new(
        Text(string.Join(' ', Enumerable.Range(number, 6).Select(index => Sentences[index % Sentences.Length]))));

    private static TableContent Table(string id, string caption, int rows) => new()
    {
        Id = id,
        Caption = Text(caption),
        Columns =
        [
            new("No.", ColumnAlignment.Number), new("Partner"), new("Content"), new("Held", ColumnAlignment.Number),
            new("Last year", ColumnAlignment.Number),
        ],
        Rows =
        [
            .. Enumerable.Range(1, rows).Select(row => new TableRow(
                [
                    TableCell.Of(Number(row)), TableCell.Of(Partners[row % Partners.Length]),
                    TableCell.Of(Sentences[row % Sentences.Length]), TableCell.Of(Number(row % 17)),
                    TableCell.Of(Number(row % 13)),
                ])
                {
                    Anchor = Id(id + "-row", row),
                }),
        ],
    };

    private static Chart.StackedBars Chart(int number) => new(
        Partners, [Series("Outgoing", number), Series("Incoming", number + 3), Series("Dialogues", number + 5)]);

    private static ChartSeries Series(string name, int number)
    {
        int[] values = [.. Partners.Select((_, index) => (index + number) % 9)];
        return new(name, [.. values.Select(value => (decimal?)value)], [.. values.Select(Number)]);
    }

    private static string Id(string name, int number) => $"{name}-{Number(number)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Inline[] Text(string words) => words.Length == 0 ? [] : [new Inline.Text(words)];
}
