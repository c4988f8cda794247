using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Tests.Records;

public sealed class ActivityFingerprintTests
{
    private const int MadeUp = 20_000;

    // Letters and marks that folding, composing and counting bytes may trip over.
    private static readonly string[] Pieces =
    [
        "a", "Z", " ", "  ", "\t", "\n", "\r\n", "\u00a0", "\u2003", "\u3000", "\u0085", "\u200b", "\ufeff", ";", "–", "…",
        "Đ", "đ", "ế", "Ệ", "e\u0302\u0301", "a\u0323", "\u0301", "\u1e9b", "\u1e9b\u0323", "Å", "\u212b", "\u2126",
        "İ", "ı", "ß", "ẞ", "Σ", "ς", "ﬁ", "Ǆ", "ǅ", "中", "각", "\u1100\u1161", "😀", "𐐀",
        "visit", "Chuyến thăm", "QUÂN ĐỘI",
    ];

    [TestCase("2018-03-05", "visit_out", "LAO", "Visit to Laos", ExpectedResult = -988433384477017055)]
    [TestCase("2018-03", "dialogue", "VNM;AUS;USA", "  THE second\tdialogue ", ExpectedResult = -4564182723624257210)]
    [TestCase("2018", "conference", "", "Hội nghị Bộ trưởng Quốc phòng", ExpectedResult = -4999834421487208458)]
    [TestCase("2017-12-31", "aid", "KHM;LAO", "", ExpectedResult = -1120595730838642297)]
    public long A_fingerprint_that_databases_keep_stays_what_it_is(string start, string form, string partners, string title) =>
        ActivityFingerprint.Of(Activity(start, form, partners.Split(';', StringSplitOptions.RemoveEmptyEntries), title));

    [Test]
    public void Whatever_a_title_holds_the_fingerprint_is_that_of_its_folded_text()
    {
        var random = new Random(20180331);

        for (var count = 0; count < MadeUp; count++)
        {
            var activity = Activity(random);

            Assert.That(ActivityFingerprint.Of(activity), Is.EqualTo(ByDefinition(activity)), activity.ToString());
        }
    }

    [Test]
    public void Every_letter_that_is_taken_for_composed_is_composed()
    {
        var letters = Enumerable.Range(0, 0x300).Concat(Enumerable.Range(0x1e00, 0x100)).Select(code => (char)code);

        Assert.That(letters.Where(letter => !letter.ToString().IsNormalized(NormalizationForm.FormC)), Is.Empty);
    }

    [Test]
    public void Partners_in_another_order_and_a_title_in_other_capitals_are_the_same_activity()
    {
        var one = Activity("2018-03-05", "visit_out", ["LAO", "KHM"], "Visit to Laos and Cambodia");
        var other = Activity("2018-03-05", "visit_out", ["KHM", "LAO"], " visit to  LAOS and\u00a0Cambodia\n");

        Assert.That(ActivityFingerprint.Of(one), Is.EqualTo(ActivityFingerprint.Of(other)));
        Assert.That(ActivityFingerprint.IdOf(one), Is.EqualTo(ActivityFingerprint.IdOf(other)).And.Length.EqualTo(15));
    }

    // The definition in its plainest words, as the first version of the program computed it.
    private static long ByDefinition(Activity activity)
    {
        var title = activity.Title.In(Language.English).Normalize(NormalizationForm.FormC).ToLower(CultureInfo.InvariantCulture);
        var text = new StringBuilder()
            .Append(activity.Start.ToString()).Append('\n')
            .Append(activity.Form).Append('\n')
            .AppendJoin(';', activity.Partners.Select(partner => partner.Code).Order(StringComparer.Ordinal)).Append('\n')
            .AppendJoin(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ToString();
        return BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static Activity Activity(Random random)
    {
        var start = PartialDate.OfDay(new DateOnly(2016, 1, 1).AddDays(random.Next(3000))).ToString();
        string[] partners = [.. Enumerable.Range(0, random.Next(5)).Select(_ => Text(random, 3))];
        var title = Text(random, random.Next(10) == 0 ? 900 : 30);
        return Activity(start[..random.GetItems([4, 7, 10], 1)[0]], Text(random, 5), partners, title);
    }

    private static string Text(Random random, int most) => string.Concat(random.GetItems(Pieces, random.Next(most + 1)));

    private static Activity Activity(string start, string form, string[] partners, string title) => new()
    {
        Id = "1",
        Title = new(title, "Tên khác"),
        Form = form,
        Status = ActivityStatus.Completed,
        Start = PartialDate.Parse(start),
        Partners = [.. partners.Select(partner => new PartnerLink(partner))],
    };
}
