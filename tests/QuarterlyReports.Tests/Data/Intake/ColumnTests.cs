using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>Headings in both languages lead to the right fields.</summary>
public sealed class ColumnTests
{
    private static IEnumerable<IntakeKind> Kinds => Enum.GetValues<IntakeKind>();

    [TestCaseSource(nameof(Kinds))]
    public void No_two_fields_of_a_kind_share_a_heading(IntakeKind kind)
    {
        var fields = KindLayouts.Of(kind).Fields;
        var shared = fields.SelectMany(field => field.Headings.Select(heading => (Heading: Folded.Of(heading), field.Name)))
            .Distinct().GroupBy(pair => pair.Heading).Where(group => group.Count() > 1);

        Assert.That(shared.Select(group => group.Key), Is.Empty);
    }

    [Test]
    public void Every_field_that_is_kept_can_be_imported()
    {
        Assert.That(ActivityLayout.Layout.Fields.Select(field => field.Name), Is.SupersetOf(ActivityFields.Columns.Names));
        foreach (var register in AllRegisters.InOrder)
        {
            var names = KindLayouts.Of(IntakeKinds.Of(register)).Fields.Select(field => field.Name);
            Assert.That(names, Is.SupersetOf(register.Columns.Names), register.Name);
        }
    }

    [TestCase("Ngày bắt đầu", "start_date")]
    [TestCase("NGAY BAT DAU", "start_date")]
    [TestCase("ngày_bắt_đầu", "start_date")]
    [TestCase("Start Date", "start_date")]
    [TestCase("START-DATE", "start_date")]
    [TestCase("Đối tác", "partners")]
    [TestCase("location_country", "country")]
    [TestCase("location_place", "place")]
    [TestCase("mechanism", "mechanisms")]
    [TestCase("outcome", "outcome_en")]
    [TestCase("source_url", "source")]
    [TestCase("confidence", "note")]
    [TestCase("Trong đó: nữ", "women")]
    public void A_heading_is_known_in_either_language_and_any_case(string heading, string expected) =>
        Assert.That(ActivityLayout.Layout.FieldOf(heading)?.Name, Is.EqualTo(expected));

    [Test]
    public void A_Vietnamese_form_with_a_title_above_its_headings_is_read()
    {
        var content = """
            BÁO CÁO HOẠT ĐỘNG ĐỐI NGOẠI QUỐC PHÒNG;;;;;;;
            ;;;;;;;
            STT;Mã hoạt động;Tên hoạt động;Hình thức;Trạng thái;Từ ngày;Đến ngày;Nước đối tác
            (1);(2);(3);(4);(5);(6);(7);(8)
            1;12;Hội đàm tại Viêng Chăn;Đối thoại, hội đàm, tham vấn;Đã hoàn thành;05/03/2018;06/03/2018;Lào, Campuchia
            ;;;;;;;
            2;13;Đoàn ra thăm Nga;Đoàn ra;Dự kiến;10/2018;;Liên bang Nga
            Cộng;;2;;;;;

            """;

        var (activities, reading) = Given.Activities(Given.File("Phụ lục.csv", content));

        Assert.That(reading.Findings.Kept.Where(finding => finding.Severity == Severity.Error), Is.Empty);
        Assert.That(
            activities.Select(activity => $"{activity.Id} {activity.Form} {activity.Status} {activity.Start} {activity.End}"),
            Is.EqualTo(new[] { "12 dialogue Completed 2018-03-05 2018-03-06", "13 visit_out Planned 2018-10 " }));
        Assert.That(activities[0].Partners, Is.EqualTo(new PartnerLink[] { new("LAO"), new("KHM") }));
        Assert.That(reading.Findings.Kept[0].Place.Row, Is.EqualTo(5));
    }

    [Test]
    public void A_value_set_by_hand_stands_in_for_a_missing_column_and_is_spoken_of()
    {
        var options = Given.WithLists with
        {
            SetFields = new Dictionary<string, string> { ["Trạng thái"] = "Hoàn thành", ["secrecy"] = "MAT" },
        };

        var reading = IntakeReader.Read([Given.File("a.csv", FileCases.WithoutStatus)], options);
        var incoming = reading.Activities().Single().Item;

        Assert.That((incoming.Record.Status, incoming.Record.Secrecy), Is.EqualTo((ActivityStatus.Completed, Secrecy.Mat)));
        Assert.That(incoming.Fields, Is.EquivalentTo(
            new[] { "title_en", "title_vi", "form", "start_date", "partners", "status", "secrecy" }));
        Assert.That(incoming.HasOwnId, Is.True);
    }

    [Test]
    public void A_field_set_by_hand_that_no_file_can_have_is_refused()
    {
        var options = Given.WithLists with { SetFields = new Dictionary<string, string> { ["staus"] = "completed" } };

        Assert.That(() => IntakeReader.Read([Given.File("a.csv", FileCases.WithoutStatus)], options),
            Throws.TypeOf<IntakeException>().With.Message.Contains("'staus'"));
    }

    [TestCase("regions.csv", IntakeKind.Regions)]
    [TestCase("levels.csv", IntakeKind.Levels)]
    [TestCase("Themes-2026.csv", IntakeKind.Themes)]
    [TestCase("01 regions.csv", IntakeKind.Regions)]
    public void Lists_with_the_same_columns_are_told_apart_by_their_names(string name, IntakeKind expected)
    {
        var reading = IntakeReader.Read([Given.File(name, "code,name_en,name_vi,display_order\nx,X,X,1\n")], Given.Options);

        Assert.That(reading.Tables.Select(table => table.Kind), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void The_kind_given_by_hand_decides()
    {
        var path = Given.File("list.csv", "code,name_en,name_vi,display_order\nx,X,X,1\n");

        var reading = IntakeReader.Read([path], Given.Options with { Kind = IntakeKind.Levels });

        Assert.That(reading.References.Levels, Is.EqualTo(new[] { new Level("x", new("X", "X"), 1) }));
    }
}
