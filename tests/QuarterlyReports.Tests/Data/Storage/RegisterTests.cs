using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Samples;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Storage;
using QuarterlyReports.Data.Storage.Registers;
using QuarterlyReports.Tests.Data.Intake;

namespace QuarterlyReports.Tests.Data.Storage;

/// <summary>What holds for every register alike: files, storage, history and the ceiling.</summary>
public sealed class RegisterTests : StorageFixture
{
    private static IReadOnlyList<Register> EveryRegister => AllRegisters.InOrder;

    [TestCaseSource(nameof(EveryRegister))]
    public void An_entry_comes_back_with_every_field(Register register)
    {
        var given = FullEntry.Of(register, "X-1");

        var summary = Save(register, given);

        var back = Stored(register).Single();
        Assert.That(summary.Added, Is.EqualTo(1));
        Assert.That(back.Id, Is.EqualTo("X-1"));
        Assert.That(register.Columns.Differences(given, back).Select(field => field.Name), Is.Empty);
        Assert.That(register.Fields.Where(field => field.Text(given) is null).Select(field => field.Name), Is.Empty);
    }

    [TestCaseSource(nameof(EveryRegister))]
    public void An_entry_of_which_little_is_recorded_comes_back_so(Register register)
    {
        var given = FullEntry.Bare(register, "X-1");

        Save(register, given);

        Assert.That(register.Columns.Differences(given, Stored(register).Single()).Select(field => field.Name), Is.Empty);
    }

    [TestCaseSource(nameof(EveryRegister))]
    public void Saving_an_entry_again_changes_nothing_and_another_value_is_one_line_of_history(Register register)
    {
        var given = FullEntry.Of(register, "X-1");
        Save(register, given);

        var again = Save(register, given);
        var changed = Save(register, given with { Note = "Corrected" });

        Assert.That((again.Changed, again.Unchanged), Is.EqualTo((0, 1)));
        Assert.That(changed.Changed, Is.EqualTo(1));
        var history = new HistoryStore(Database).OfEntry(register, "X-1");
        Assert.That(history.Select(entry => entry.Field), Is.EqualTo(new[] { null, "note" }));
        Assert.That(history[^1].New, Is.EqualTo("Corrected"));
    }

    [TestCaseSource(nameof(EveryRegister))]
    public void A_written_file_reads_back_as_the_same_entry(Register register)
    {
        var given = FullEntry.Of(register, "X-1");

        var (entries, reading) = Read(register, given);

        Assert.That(reading.Findings.Kept.Where(finding => finding.Rule == ValueRules.UnknownCode), Is.Empty);
        Assert.That(reading.Tables.Single().Kind, Is.EqualTo(IntakeKinds.Of(register)));
        Assert.That(entries, Has.Count.EqualTo(1), string.Join("; ", reading.Findings.Kept));
        Assert.That(register.Columns.Differences(given, entries[0]).Select(field => field.Name), Is.Empty);
    }

    [TestCaseSource(nameof(EveryRegister))]
    public void Without_ids_the_same_file_brings_the_same_entries(Register register)
    {
        var file = Given.File($"{register.Name}.csv", WithoutIds(register, FullEntry.Of(register, "X-1")));

        var first = ImportFile(register, file);
        var second = ImportFile(register, file);

        Assert.That((first.Added, second.Added, second.Matched), Is.EqualTo((1, 0, 1)));
        Assert.That(Stored(register), Has.Count.EqualTo(1));
    }

    [TestCaseSource(nameof(EveryRegister))]
    public void What_lies_above_the_ceiling_leaves_no_trace_but_the_word_partial(Register register)
    {
        Save(register, FullEntry.Of(register, "X-1") with { Secrecy = Secrecy.Mat, Withdrawn = false });

        var records = Reviewed(new() { Period = FullEntry.Period });

        Assert.That(records.Registers.All, Is.Empty);
        Assert.That(records.LeavesOutRecords, Is.True);
    }

    [Test]
    public void A_milestone_of_a_hidden_project_is_hidden_with_it_and_a_publication_loses_its_link()
    {
        Save(AllRegisters.Projects, FullEntry.Of(AllRegisters.Projects, "P-1") with { Secrecy = Secrecy.Mat });
        var milestone = (Milestone)FullEntry.Of(AllRegisters.Milestones, "M-1") with { ProjectId = "P-1" };
        Save(AllRegisters.Milestones, milestone with { Secrecy = Secrecy.Public });
        var publication = (Publication)FullEntry.Of(AllRegisters.Publications, "B-1") with { ProjectId = "P-1" };
        Save(AllRegisters.Publications, publication with { Secrecy = Secrecy.Public });

        var records = Reviewed(new() { Period = FullEntry.Period });

        Assert.That(records.Registers.Of<Milestone>(), Is.Empty);
        Assert.That(records.Registers.Of<Publication>().Single().ProjectId, Is.Null);
    }

    [Test]
    public void An_activity_does_not_name_an_agreement_that_its_edition_may_not_see()
    {
        Save(AllRegisters.Agreements, FullEntry.Of(AllRegisters.Agreements, "A-1") with { Secrecy = Secrecy.Mat });
        Save(AllRegisters.Agreements, FullEntry.Of(AllRegisters.Agreements, "A-2") with { Secrecy = Secrecy.Public });
        Import(
            StoredRecords.Activity("S-1", "2018-02-01") with { Agreement = "A-1", Secrecy = Secrecy.Public },
            StoredRecords.Activity("S-2", "2018-02-01") with { Agreement = "A-2", Secrecy = Secrecy.Public });

        var records = Reviewed(new() { Period = FullEntry.Period });

        Assert.That(records.Activities.Select(activity => activity.Agreement), Is.EqualTo(new[] { null, "A-2" }));
    }

    private ImportSummary Save(Register register, RegisterEntry entry)
    {
        using var import = Database.BeginImport(StoredRecords.Stamp);
        import.Save(new Incoming<RegisterEntry>(entry, true, register.Columns.Names));
        return import.Commit();
    }

    private IReadOnlyList<RegisterEntry> Stored(Register register) =>
        new RegisterStore(Database).Within(register, Secrecy.TuyetMat);

    private static (IReadOnlyList<RegisterEntry> Entries, IntakeReading Reading) Read(Register register, RegisterEntry entry)
    {
        using var text = new StringWriter();
        SampleFiles.WriteRegister(text, register, [entry]);
        var reading = IntakeReader.Read([Given.File("returned.csv", text.ToString())], Given.WithLists);
        return ([.. reading.Entries(register).Select(placed => placed.Item.Record)], reading);
    }

    private ImportSummary ImportFile(Register register, string file)
    {
        using var import = Database.BeginImport(StoredRecords.Stamp);
        foreach (var placed in IntakeReader.Read([file], Given.WithLists).Entries(register)) import.Save(placed.Item);
        return import.Commit();
    }

    private static string WithoutIds(Register register, RegisterEntry entry)
    {
        using var text = new StringWriter();
        SampleFiles.WriteRegister(text, register, [entry with { Id = "" }]);
        return text.ToString();
    }
}
