using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Samples;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Tests.Data.Intake;

namespace QuarterlyReports.Tests.Samples;

public sealed class SampleFilesTests
{
    [Test]
    public void Texts_that_a_reader_could_mistake_are_quoted_and_nothing_else_is()
    {
        var activity = new Activity
        {
            Id = "A-1",
            Title = new("Talks, \"open\"", "Hội đàm\nmở"),
            Form = "dialogue",
            Status = ActivityStatus.Completed,
            Start = PartialDate.Parse("2018-03"),
            Partners = [new("USA"), new("AUS", PartnerLink.Observer)],
            Mechanisms = [new("ADMM-Plus", MechanismTie.Sideline)],
            Cost = 1234.50m,
            Secrecy = Secrecy.ToiMat,
        };
        using var file = new StringWriter();

        var written = SampleFiles.WriteActivities(file, [activity]);

        var lines = file.ToString().Split('\n', 2);
        Assert.That(written, Is.EqualTo(1));
        Assert.That(lines[0], Does.StartWith("id,title_en,title_vi,form,status,start_date,end_date,"));
        Assert.That(lines[1], Does.StartWith("A-1,\"Talks, \"\"open\"\"\",\"Hội đàm\nmở\",dialogue,completed,2018-03,,"));
        Assert.That(lines[1], Does.Contain(",USA; AUS:observer,ADMM-Plus:sideline,"));
        Assert.That(lines[1], Does.Contain(",1234.5,").And.Contain(",toi_mat,"));
        Assert.That(lines[1], Does.EndWith("\n").And.Not.Contain("\r"));
    }

    [Test]
    public void Made_up_files_import_without_an_error_and_say_the_same()
    {
        var ministry = new SampleMinistry(new() { Activities = 2_000 });
        string[] files =
        [
            Given.File("activities.csv", Text(file => SampleFiles.WriteActivities(file, ministry.Activities()))),
            Given.File("directives.csv",
                Text(file => SampleFiles.WriteRegister(file, AllRegisters.Directives, ministry.Directives()))),
        ];

        var reading = IntakeReader.Read(files, Given.WithLists with { Today = new(2026, 1, 31) });
        var activities = reading.Activities().Select(placed => placed.Item.Record).ToList();
        var directives = reading.Entries(AllRegisters.Directives).Select(placed => placed.Item.Record).ToList();

        Assert.That(reading.Findings.Kept.Where(finding => finding.Severity == Severity.Error), Is.Empty);
        // An alias of the list becomes the agency.
        var made = ministry.Activities().Select(activity =>
            activity.LeadUnit == "Foreign Relations Dept." ? activity with { LeadUnit = "FRD" } : activity).ToList();
        Assert.That(activities.Select(activity => activity.LeadUnit), Has.None.EqualTo("Foreign Relations Dept."));
        AssertSame(made, activities, ActivityFields.Columns, activity => activity.Id);
        AssertSame(ministry.Directives(), directives, AllRegisters.Directives.Columns, directive => directive.Id);
    }

    [Test]
    public void Made_up_entries_of_registers_import_without_an_error_and_say_the_same()
    {
        var ministry = new SampleMinistry(new() { Activities = 600 });
        foreach (var (register, entries) in ministry.Registers())
        {
            var made = entries.ToList();
            var file = Given.File($"{register.Name}.csv", Text(to => SampleFiles.WriteRegister(to, register, made)));
            var reading = IntakeReader.Read([file], Given.WithLists with { Today = new(2026, 1, 31) });
            var read = reading.Entries(register).Select(placed => placed.Item.Record).ToList();

            Assert.That(reading.Findings.Kept.Where(finding => finding.Severity == Severity.Error), Is.Empty, register.Name);
            AssertSame(made, read, register.Columns, entry => entry.Id);
        }
    }

    private static void AssertSame<TRecord>(
        IEnumerable<TRecord> made, IReadOnlyList<TRecord> read, RecordFields<TRecord> fields, Func<TRecord, string> idOf)
    {
        Assert.That(read.Select(idOf), Is.EqualTo(made.Select(idOf)));
        foreach (var (left, right) in made.Zip(read))
        {
            var different = fields.All.Where(field => !field.IsSame(left, right)).Select(field => field.Name);
            Assert.That(different, Is.Empty, idOf(left));
        }
    }

    private static string Text(Action<TextWriter> write)
    {
        using var file = new StringWriter();
        write(file);
        return file.ToString();
    }
}
