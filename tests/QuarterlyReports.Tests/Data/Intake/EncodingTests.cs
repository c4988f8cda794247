using System.Text;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>The same return comes in the same from every encoding and with every separator.</summary>
public sealed class EncodingTests
{
    private const string Title = "Bộ trưởng Quốc phòng thăm hữu nghị nước Cộng hòa Dân chủ Nhân dân Lào";

    private static readonly string[] Header = ["id", "title_vi", "form", "status", "start_date", "partners", "note"];
    private static readonly string[] Row = ["A-1", Title, "visit_out", "completed", "2018-03-05", "LAO",
        "hai dòng;\ncó \"ngoặc kép\", và phẩy"];

    private static IEnumerable<TestCaseData> Encodings =>
    [
        new TestCaseData(new UTF8Encoding(false)).SetArgDisplayNames("UTF-8"),
        new TestCaseData(new UTF8Encoding(true)).SetArgDisplayNames("UTF-8 with a mark"),
        new TestCaseData(new UnicodeEncoding(false, true)).SetArgDisplayNames("UTF-16 LE with a mark"),
        new TestCaseData(new UnicodeEncoding(true, true)).SetArgDisplayNames("UTF-16 BE with a mark"),
        new TestCaseData(new UnicodeEncoding(false, false)).SetArgDisplayNames("UTF-16 LE"),
        new TestCaseData(new UnicodeEncoding(true, false)).SetArgDisplayNames("UTF-16 BE"),
    ];

    [TestCaseSource(nameof(Encodings))]
    public void Every_Unicode_encoding_is_recognized(Encoding encoding)
    {
        var content = encoding.GetPreamble().Concat(encoding.GetBytes(Written(','))).ToArray();

        var (activities, reading) = Given.Activities(Given.File("a.csv", content));

        Assert.That(activities.Single().Title.Vietnamese, Is.EqualTo(Title));
        Assert.That(reading.Findings.HasErrors, Is.False);
    }

    [TestCase(',')]
    [TestCase(';')]
    [TestCase('\t')]
    [TestCase('|')]
    public void Every_separator_is_recognized(char separator)
    {
        var (activities, _) = Given.Activities(Given.File("a.csv", Written(separator)));

        Assert.That(activities.Single().Note, Is.EqualTo("hai dòng;\ncó \"ngoặc kép\", và phẩy"));
    }

    [Test]
    public void Windows_1258_is_read_and_its_tone_marks_are_composed()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        // Windows-1258 has ô and ư, and the tones as marks that follow their letters.
        var content = Encoding.GetEncoding(1258).GetBytes(Decomposed(Written(',')));

        var (activities, reading) = Given.Activities(Given.File("a.csv", content));

        Assert.That(activities.Single().Title.Vietnamese, Is.EqualTo(Title));
        Assert.That(reading.Findings.CountsByRule, Does.ContainKey(FileRules.OldVietnameseEncoding.Id));
    }

    // One byte damaged on its way made the whole of a UTF-8 file be read as Windows-1258, with no more than a note.
    // The test of the encoding was all or nothing: UTF-8 to the last byte, or an old code page.
    [Test]
    public void A_UTF_8_file_with_a_broken_byte_is_not_taken_for_an_old_one()
    {
        byte[] content = [.. Encoding.UTF8.GetBytes(Written(',')), .. "\n"u8, 0xFF, (byte)'\n'];

        Assert.That(() => Given.Activities(Given.File("a.csv", content)),
            Throws.TypeOf<IntakeException>().With.Message.Contains("a.csv, line").And.Message.Contains("UTF-8"));
    }

    [Test]
    public void Decomposed_text_is_composed_on_the_way_in()
    {
        var (activities, _) = Given.Activities(Given.File("a.csv", Written(',').Normalize(NormalizationForm.FormD)));

        Assert.That(activities.Single().Title.Vietnamese, Is.EqualTo(Title));
        Assert.That(activities.Single().Title.Vietnamese!.IsNormalized(), Is.True);
    }

    [Test]
    public void A_letter_cut_by_the_end_of_a_chunk_does_not_make_a_file_old()
    {
        // The encoding is looked for in chunks of a mebibyte; move a letter of three bytes over that border, byte by byte.
        for (var shift = 0; shift < 3; shift++)
        {
            var start = Written(',');
            var filler = new string('x', (1 << 20) - Encoding.UTF8.GetByteCount(start) - 30 - shift);
            var lines = string.Concat(filler.Chunk(20_000).Select(chunk => $"\"{new string(chunk)}\",,,,,,\n"));
            var content = start + lines[..^1] + new string('ế', 40) + "\n";

            var (_, reading) = Given.Activities(Given.File("a.csv", content));

            Assert.That(reading.Findings.CountsByRule, Does.Not.ContainKey(FileRules.OldVietnameseEncoding.Id));
        }
    }

    [Test]
    public void A_quotation_mark_inside_a_word_is_kept()
    {
        var content = "id\ttitle_en\ttitle_vi\tform\tstatus\tstart_date\tpartners\n"
            + "A-1\tVisit of \"Anzac\"\tTàu \"Anzac\" thăm\tport_call\tcompleted\t2018-04-19\tAUS\n";

        var (activities, _) = Given.Activities(Given.File("a.csv", content));

        Assert.That(activities.Single().Title.English, Is.EqualTo("Visit of \"Anzac\""));
    }

    [Test]
    public void Line_ends_of_every_kind_are_line_ends()
    {
        foreach (var end in new[] { "\n", "\r\n", "\r" })
        {
            var (activities, _) = Given.Activities(Given.File("a.csv", Written(',').ReplaceLineEndings(end)));

            Assert.That(activities.Single().Note, Is.EqualTo("hai dòng;\ncó \"ngoặc kép\", và phẩy"));
        }
    }

    // Precomposed letters of the code page stay, every other one becomes letter and mark.
    private static string Decomposed(string text) => string.Concat(text.Select(letter =>
        Encoding.GetEncoding(1258).GetString(Encoding.GetEncoding(1258).GetBytes([letter])) == letter.ToString()
            ? letter.ToString()
            : ToneApart(letter)));

    private static string ToneApart(char letter)
    {
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        var tone = parts.First(mark => mark is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323');
        return parts.Replace(tone.ToString(), "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC) + tone;
    }

    private static string Written(char separator) => Line(Header, separator) + Line(Row, separator);

    private static string Line(string[] cells, char separator) =>
        string.Join(separator, cells.Select(cell => $"\"{cell.With("\"", "\"\"")}\"")) + "\n";
}
