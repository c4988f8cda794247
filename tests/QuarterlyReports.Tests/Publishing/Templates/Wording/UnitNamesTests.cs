using QuarterlyReports.Core.Records;
using QuarterlyReports.Publishing.Templates.Wording;
using QuarterlyReports.Tests.Review;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates.Wording;

/// <summary>Units that a return writes out in one language print in the other where a rule names them.</summary>
public sealed class UnitNamesTests
{
    [TestCase(Language.Vietnamese, "Military Region 4", "Quân khu 4")]
    [TestCase(Language.English, "Quân khu 5", "Military Region 5")]
    [TestCase(Language.English, "Phòng Đối ngoại Quân khu 9", "Foreign relations office of Military Region 9")]
    [TestCase(Language.English, "Lữ đoàn 162 Hải quân", "Naval Brigade 162")]
    [TestCase(Language.English, "Bộ CHQS tỉnh Quảng Trị", "Military Command of Quang Tri Province")]
    [TestCase(Language.Vietnamese, "Military Command of Quang Tri Province", "Bộ CHQS tỉnh Quảng Trị")]
    [TestCase(Language.English, "Đồn Biên phòng Cửa khẩu Lao Bảo", "Border guard post of Lao Bao border gate")]
    [TestCase(Language.Vietnamese, "Lữ đoàn 162 Hải quân", "Lữ đoàn 162 Hải quân")]
    public void A_unit_of_a_rule_prints_in_the_documents_language(Language language, string recorded, string printed) =>
        Assert.That(NamesIn(language).KnownAgency(recorded), Is.EqualTo(printed));

    [TestCase("Câu lạc bộ Sĩ quan")]
    [TestCase("Officers' club of Military Region 4")]
    public void Any_other_text_is_no_known_agency(string recorded) =>
        Assert.That(NamesIn(Language.English).KnownAgency(recorded), Is.Null);

    private static NameWords NamesIn(Language language) =>
        Phrasebook.Load(Repository.PathTo("templates"), language, SmallMinistry.References).Names;
}
