using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>Places in Vietnam where activities are held.</summary>
internal static class SamplePlaces
{
    public static readonly IReadOnlyList<Bilingual> Cities =
    [
        new("Hanoi", "Hà Nội"), new("Hanoi", "Hà Nội"), new("Hanoi", "Hà Nội"), new("Ho Chi Minh City", "Thành phố Hồ Chí Minh"),
        new("Da Nang", "Đà Nẵng"), new("Hue", "Huế"), new("Can Tho", "Cần Thơ"), new("Hai Phong", "Hải Phòng"),
    ];

    private static readonly Bilingual[] Ports =
    [
        new("Da Nang", "Đà Nẵng"), new("Hai Phong", "Hải Phòng"), new("Cam Ranh", "Cam Ranh"),
        new("Ho Chi Minh City", "Thành phố Hồ Chí Minh"),
    ];

    private static readonly Dictionary<string, IReadOnlyList<Bilingual>> BorderProvinces = new(StringComparer.Ordinal)
    {
        ["LAO"] =
        [
            new("Dien Bien", "Điện Biên"), new("Son La", "Sơn La"), new("Nghe An", "Nghệ An"),
            new("Quang Tri", "Quảng Trị"),
        ],
        ["KHM"] =
        [
            new("Gia Lai", "Gia Lai"), new("Tay Ninh", "Tây Ninh"), new("An Giang", "An Giang"),
            new("Dong Thap", "Đồng Tháp"),
        ],
        ["CHN"] =
        [
            new("Lang Son", "Lạng Sơn"), new("Cao Bang", "Cao Bằng"), new("Lao Cai", "Lào Cai"),
            new("Quang Ninh", "Quảng Ninh"),
        ],
    };

    /// <summary>Provinces that lie on the border with a neighbor.</summary>
    public static IReadOnlyList<Bilingual> OnBorderWith(SamplePartner partner) => BorderProvinces[partner.Code];

    public static IReadOnlyList<Bilingual> AtSea(SamplePartner partner) => Ports;
}
