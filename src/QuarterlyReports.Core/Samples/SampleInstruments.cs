using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

internal static class SampleInstruments
{
    private const string BothInEnglish = "the Ministry of National Defense of Vietnam and the Ministry of Defense of {partner}";
    private const string BothInVietnamese = "Bộ Quốc phòng Việt Nam và Bộ Quốc phòng {partner}";

    /// <summary>The plan of one year, which most partners sign anew.</summary>
    public static readonly SampleInstrument Plan = new(new("Cooperation plan", "Kế hoạch hợp tác"), 40,
        new("Vietnam and {partner} sign the defense cooperation plan for {year}",
            "Việt Nam và {partner} ký Kế hoạch hợp tác quốc phòng năm {year}"),
        new($"Defense cooperation plan for {{year}} between {BothInEnglish}",
            $"Kế hoạch hợp tác quốc phòng năm {{year}} giữa {BothInVietnamese}"))
    {
        IsYearly = true,
    };

    /// <summary>What ministers sign once in a while.</summary>
    public static readonly SampleInstrument Vision = new(new("Joint vision statement", "Tuyên bố tầm nhìn chung"), 0,
        new("Vietnam and {partner} sign a joint vision statement on defense cooperation",
            "Việt Nam và {partner} ký Tuyên bố tầm nhìn chung về hợp tác quốc phòng"),
        new("Joint vision statement on defense cooperation between Vietnam and {partner} of {year}",
            "Tuyên bố tầm nhìn chung về hợp tác quốc phòng Việt Nam - {name} năm {year}"))
    {
        Kind = AgreementKind.PoliticalStatement,
    };

    /// <summary>What all other cooperation rests on: signed before the made-up years begin.</summary>
    public static readonly SampleInstrument Framework = new(new("Memorandum of understanding", "Bản ghi nhớ"), 0,
        new("Vietnam and {partner} sign a memorandum of understanding on defense cooperation",
            "Việt Nam và {partner} ký Bản ghi nhớ về hợp tác quốc phòng"),
        new($"Memorandum of understanding on defense cooperation between {BothInEnglish}",
            $"Bản ghi nhớ về hợp tác quốc phòng giữa {BothInVietnamese}"));

    /// <summary>With the neighbors: a treaty in the name of the Government.</summary>
    public static readonly SampleInstrument Border = new(new("Agreement (treaty)", "Hiệp định"), 0,
        new("Vietnam and {partner} sign the agreement on the regulations for management of the land border",
            "Việt Nam và {partner} ký Hiệp định về quy chế quản lý biên giới trên đất liền"),
        new("Agreement on the regulations for management of the land border between the Governments of Vietnam and {partner}",
            "Hiệp định giữa Chính phủ Việt Nam và Chính phủ {partner} về quy chế quản lý biên giới trên đất liền"))
    {
        Kind = AgreementKind.Treaty,
    };

    /// <summary>Those drawn when a delegation signs something.</summary>
    public static readonly WeightedChoice<SampleInstrument> Usual = new(
    [
        Plan,
        new(new("Memorandum of understanding", "Bản ghi nhớ"), 30,
            new("Vietnam and {partner} sign a memorandum of understanding on cooperation in {topic}",
                "Việt Nam và {partner} ký Bản ghi nhớ về hợp tác {topic}"),
            new($"Memorandum of understanding on cooperation in {{topic}} between {BothInEnglish}",
                $"Bản ghi nhớ về hợp tác {{topic}} giữa {BothInVietnamese}"))
        {
            Years = 5,
        },
        new(new("Letter of intent", "Ý định thư"), 16,
            new("Vietnam and {partner} sign a letter of intent on cooperation in {topic}",
                "Việt Nam và {partner} ký Ý định thư về hợp tác {topic}"),
            new($"Letter of intent on cooperation in {{topic}} between {BothInEnglish}",
                $"Ý định thư về hợp tác {{topic}} giữa {BothInVietnamese}")),
        new(new("Minutes of agreement", "Biên bản thỏa thuận"), 14,
            new("Vietnam and {partner} sign minutes of agreement on cooperation in {topic}",
                "Việt Nam và {partner} ký Biên bản thỏa thuận về hợp tác {topic}"),
            new($"Minutes of agreement on cooperation in {{topic}} between {BothInEnglish}",
                $"Biên bản thỏa thuận về hợp tác {{topic}} giữa {BothInVietnamese}"))
        {
            Years = 3,
        },
    ], instrument => instrument.Weight);
}
