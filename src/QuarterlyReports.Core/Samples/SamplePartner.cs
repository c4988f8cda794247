using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>A country or organization of the reference lists, with what made-up records need to know about it.</summary>
/// <param name="InSentence">The name with its article: "the United States".</param>
/// <param name="City">Where its ministry of defense or seat is.</param>
/// <param name="Weight">How often it comes up.</param>
internal sealed record SamplePartner(
    string Code, Bilingual Name, Bilingual InSentence, string City, int Weight, bool HasNavy, bool IsOnBorder)
{
    /// <summary>What its military is called in a sentence.</summary>
    public Bilingual Forces => Code == "JPN"
        ? new("the Self-Defense Forces of Japan", "Lực lượng Phòng vệ Nhật Bản")
        : new($"the armed forces of {InSentence.English}", $"Quân đội {InSentence.Vietnamese}");

    public static readonly SamplePartner None = new("", default, default, "", 0, false, false);
}
