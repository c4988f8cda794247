using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Tests.Pdf;

/// <summary>
/// Texts that a typesetter or a reader of its files easily spoils, in every place that holds words: all letters of Vietnamese,
/// words without an end, syntax of PDF and of markup, hyphens and spaces of every kind, numbers in pairs that fonts kern.
/// </summary>
internal static class NastyTexts
{
    private static readonly string[] Words =
    [
        "ẶỔỠỰỴĐ ằẳẵắặ ềểễếệ ồổỗốộ ờởỡớợ ừửữứự ỳỷỹýỵ kế bộ chữ MẪU kỹ đơn ưu quý thuỷ thủy",
        "AV To Tà LT Yo 11 1111 1.111 11,1 −5 – 5 — 50 % 50% 100 %",
        @"(balanced) (un(balanced \( \) \\ \n \000 << /Name >> [array] % comment",
        "<script>alert(1)</script> ]]> &lt;b&gt; & {{hostile}} # [x](javascript:x) =1+1 @SUM(A1)",
        "“quoted” ‘single’ \"straight\" ... … • § © ° € £ × ÷ ½",
        "no break, non-breaking hyphen, UNMISS-2018-2019-2020, and/or/either/neither, 01/02/2018–31/03/2018",
        "https://example.org/a/very/long/address/without/a/single/space?with=parameters&and=more#and-an-anchor-at-its-end",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "fi fl ff ffi ffl Œuvre Straße Å Ñ İ ı Ł",
        "a",
    ];

    public static Document Document => new()
    {
        LanguageTag = "en-US",
        Properties = new() { Title = Words[2], Subject = Words[3], Author = Words[0] },
        Marks = new() { Secrecy = "MẬT", Notices = [Words[1]], RunningTitle = Words[2] },
        Sections =
        [
            new() { Blocks = [.. Words.SelectMany(Blocks)] },
            new() { Orientation = PageOrientation.Landscape, RestartsPageNumbers = true, Blocks = [new Block.Table(Table)] },
        ],
    };

    // A table whose every pair of columns meets every text.
    private static TableContent Table => new()
    {
        Id = "table",
        Caption = Text(Words[0]),
        Columns = [new("No.", ColumnAlignment.Centre), new("Text"), new("Number", ColumnAlignment.Number), new("Words")],
        Rows =
        [
            .. Enumerable.Range(0, 60).Select(row => new TableRow(
            [
                TableCell.Of($"{row + 1}"), TableCell.Of(Words[row % Words.Length]),
                TableCell.Of(row % 3 == 0 ? "–" : $"{row * 1111}"), TableCell.Of(Words[(row / Words.Length) + 3]),
            ])),
        ],
        Notes = [Text(Words[3])],
    };

    private static IEnumerable<Block> Blocks(string words, int index) =>
    [
        new Block.Heading(1, $"heading-{index}", Text(words)),
        new Block.Paragraph(
        [
            .. Text(words), new Inline.Text(" "), new Inline.Text(words, Emphasis.BoldItalic, "vi-VN"),
            new Inline.Link($"heading-{index}", [new Inline.Text(words)]), new Inline.Footnote(index + 1, Text(words)),
        ]),
        new Block.List([new("–", Text(words), [new("đ)", Text(words))])]),
        new Block.Figure(
            $"figure-{index}", Text(words), new Chart.Bars(["one", "two"], new("three", [1, null], ["1", "–"])), words),
    ];

    private static Inline[] Text(string words) => [new Inline.Text(words)];
}
