using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Tests.Records;

/// <summary>Which changes of a register alter a review that has been issued, here that of the first quarter of 2018.</summary>
public sealed class IssuedEntriesTests
{
    private static readonly IssuedPeriod FirstQuarter = new(
        ReviewPeriod.OfQuarter(new(2018, 1), ReportingCalendar.CalendarYear), Secrecy.Internal, "2018-Q1-internal-1");

    // A new entry of a register, with the field that says when it is of.
    [TestCase("agreements", "signed_on=2018-02-03", true)]
    [TestCase("agreements", "signed_on=2010-02-03", true)] // in force in the quarter, so it was counted
    [TestCase("agreements", "signed_on=2010-02-03;expires_on=2015-02-02", false)]
    [TestCase("agreements", "signed_on=2018-04-03", false)]
    [TestCase("agreements", "", false)]
    [TestCase("publications", "published_on=2018-03", true)]
    [TestCase("publications", "published_on=2018-04-01", false)]
    [TestCase("publications", "published_on=2018-02-01;secrecy=mat", false)]
    [TestCase("programme", "period=2018-Q1", true)]
    [TestCase("programme", "period=2018", false)] // belongs to the review of the year
    [TestCase("programme", "period=2018-Q2", false)]
    [TestCase("directives", "set_in=2017-Q4;due_in=2018-Q1", true)]
    [TestCase("directives", "set_in=2018-Q2;due_in=2018-Q3", false)]
    [TestCase("directives", "set_in=2017-Q1;due_in=2017-Q2;closed_on=2017-05-01", false)]
    [TestCase("directives", "set_in=2017;due_in=2018-Q2", true)] // set with the review of the year, and open since
    [TestCase("directives", "set_in=2018;due_in=2019-Q1", false)] // set with a review that ends later
    [TestCase("directives", "set_in=2018-H1;due_in=2018-H2", false)]
    [TestCase("milestones", "project_id=P-1;due=2017-12-31", true)] // late in the quarter
    [TestCase("milestones", "project_id=P-1;due=2017-12-31;done_on=2018-02-01", true)]
    [TestCase("milestones", "project_id=P-1;due=2017-06-30;done_on=2017-07-31", false)]
    [TestCase("milestones", "project_id=P-1;due=2018-04-30", false)]
    [TestCase("deployments", "from=2017-10-01;to=2018-10-01", true)]
    [TestCase("deployments", "from=2018-10-01", false)]
    public void A_new_entry(string register, string values, bool alters) =>
        Assert.That(FirstQuarter.Holds(null, Entry(register, values)), Is.EqualTo(alters));

    [TestCase("agreements", "signed_on=2018-02-03;status=signed", "status=in_force;in_force_on=2018-05-01", false)]
    [TestCase("agreements", "signed_on=2018-02-03;status=signed", "status=in_force;in_force_on=2018-03-01", true)]
    [TestCase("agreements", "signed_on=2018-02-03", "title_en=Corrected", true)]
    [TestCase("deployments", "from=2017-10-01;status=deployed", "status=withdrawn;to=2018-10-01", false)]
    [TestCase("deployments", "from=2017-10-01", "to=2018-02-01", true)]
    [TestCase("deployments", "from=2016-10-01;to=2018-10-01", "to=2017-10-01", true)] // was counted all through the quarter
    [TestCase("deployments", "from=2017-10-01", "people=64", true)]
    [TestCase("directives", "set_in=2018-Q1;due_in=2018-Q2", "status=implemented;closed_on=2018-06-29", false)]
    [TestCase("directives", "set_in=2018-Q1;due_in=2018-Q2", "progress_en=Half done", false)]
    [TestCase("directives", "set_in=2018-Q1;due_in=2018-Q2", "text_en=Other words", true)]
    [TestCase("directives", "set_in=2018;due_in=2019-Q1", "text_en=Other words", false)]
    [TestCase("directives", "set_in=2017;due_in=2018-Q1", "text_en=Other words", true)]
    [TestCase("milestones", "project_id=P-1;due=2017-12-31", "due=2018-12-31", true)]
    [TestCase("milestones", "project_id=P-1;due=2017-12-31", "done_on=2017-12-31", true)] // no longer late in the quarter
    [TestCase("milestones", "project_id=P-1;due=2017-12-31", "done_on=2018-05-31", false)]
    [TestCase("returns", "period=2018-Q1", "received_on=2018-05-02", false)]
    [TestCase("returns", "period=2018-Q1", "received_on=2018-03-30", true)]
    [TestCase("projects", "start=2012-01-01", "status=completed;end=2018-06-30", false)]
    public void A_change(string register, string values, string change, bool alters)
    {
        var before = Entry(register, values);

        Assert.That(FirstQuarter.Holds(before, With(before, change)), Is.EqualTo(alters));
    }

    // A status is a field of the later life of an entry. Without a date that says since when, it speaks of every day the entry
    // had, and such changes once passed by the review that had been issued.
    [TestCase("directives", "set_in=2018-Q1;due_in=2018-Q2", "status=withdrawn", true)]
    [TestCase("directives", "set_in=2018-Q2;due_in=2018-Q3", "status=withdrawn", false)]
    [TestCase("directives", "set_in=2018-Q1;due_in=2018-Q2;status=withdrawn", "status=open", true)]
    [TestCase("directives", "set_in=2017-Q4;due_in=2018-Q1;status=implemented;closed_on=2018-02-01", "status=dropped", true)]
    [TestCase("directives", "set_in=2018-Q1;due_in=2018-Q2;status=implemented;closed_on=2018-06-29", "status=dropped", false)]
    [TestCase("directives", "set_in=2018-Q1;due_in=2018-Q2", "status=implemented", false)] // only a day closes a directive
    [TestCase("agreements", "signed_on=2010-02-03;status=in_force", "status=terminated", true)]
    [TestCase("agreements", "signed_on=2010-02-03;status=terminated", "expires_on=2018-06-30", true)]
    [TestCase("agreements", "signed_on=2010-02-03;status=in_force", "status=terminated;expires_on=2018-06-30", false)]
    [TestCase("agreements", "signed_on=2010-02-03;status=in_force;expires_on=2018-02-03", "status=expired", false)]
    [TestCase("agreements", "signed_on=2018-02-03;status=draft", "status=signed", true)]
    [TestCase("agreements", "signed_on=2018-02-03;status=signed", "status=in_force", true)]
    [TestCase("deployments", "from=2018-02-01;status=ready", "status=deployed", true)]
    [TestCase("deployments", "from=2018-05-01;status=ready", "status=deployed", false)]
    [TestCase("projects", "start=2012-01-01;status=active", "status=completed", true)]
    [TestCase("projects", "start=2012-01-01;status=active", "status=suspended", false)]
    public void A_change_of_a_status(string register, string values, string change, bool alters) =>
        A_change(register, values, change, alters);

    [Test]
    public void Every_field_that_places_an_entry_is_one_of_its_register()
    {
        foreach (var register in AllRegisters.InOrder)
        {
            string?[] named = [register.SinceField, register.DueField, register.UntilField, .. register.LaterFields];
            foreach (var name in named.OfType<string>())
                Assert.That(register.Columns.TryGet(name, out _), $"{register.Name}: {name}");
        }
    }

    private static RegisterEntry Entry(string register, string values) =>
        With(AllRegisters.Named(register)!.Blank("E-1"), values); // the cases name registers

    private static RegisterEntry With(RegisterEntry entry, string values)
    {
        foreach (var value in values.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, text) = (value.Split('=')[0], value.Split('=')[1]);
            entry = AllRegisters.Of(entry).Fields.Single(field => field.Name == name).Read(entry, text);
        }

        return entry;
    }
}
