using QuarterlyReports.App.Runs;
using QuarterlyReports.App.Runs.Files;
using QuarterlyReports.Tests.EndToEnd;

namespace QuarterlyReports.Tests.App;

public sealed class FileBatchTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("qreports-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Files_get_their_names_together()
    {
        using var files = new FileBatch();
        files.Write(PathTo("a.txt"), stream => stream.Write("one"u8));
        files.Write(PathTo("b.txt"), stream => stream.Write("two"u8));
        var before = Names().Where(name => !name.StartsWith('.'));

        Assert.That(before, Is.Empty);
        files.Publish();

        Assert.That(File.ReadAllText(PathTo("a.txt")) + File.ReadAllText(PathTo("b.txt")), Is.EqualTo("onetwo"));
    }

    [Test]
    public void A_finished_file_says_its_size_and_hash()
    {
        using var files = new FileBatch();

        var made = files.Write(PathTo("a.txt"), stream => stream.Write("abc"u8));

        Assert.That((made.Bytes, made.Sha256), Is.EqualTo((3L, Digest.Of("abc"u8.ToArray()))));
    }

    [TestCase(FileStep.Create)]
    [TestCase(FileStep.Write)]
    [TestCase(FileStep.Flush)]
    [TestCase(FileStep.KeepOld)]
    [TestCase(FileStep.GiveName)]
    public void A_failure_at_any_step_of_the_second_file_leaves_the_folder_as_it_was(FileStep step)
    {
        File.WriteAllText(PathTo("a.txt"), "old a");
        File.WriteAllText(PathTo("b.txt"), "old b");

        Assert.That(() => WriteBoth(new((at, path) => Fail(at == step && path == PathTo("b.txt")))),
            Throws.TypeOf<IOException>());

        Assert.That(Names(), Is.EqualTo(new[] { "a.txt", "b.txt" }));
        Assert.That(File.ReadAllText(PathTo("a.txt")) + File.ReadAllText(PathTo("b.txt")), Is.EqualTo("old aold b"));
    }

    [Test]
    public void A_failure_removes_the_folders_that_were_made_for_the_files()
    {
        var path = PathTo("new", "deeper", "a.txt");

        Assert.That(() => WriteOne(path, new((step, _) => Fail(step == FileStep.GiveName))), Throws.TypeOf<IOException>());

        Assert.That(Names(), Is.Empty);
    }

    [Test]
    public void What_a_killed_run_left_behind_is_cleared_by_the_next_one()
    {
        File.WriteAllText(PathTo(".a.txt.part"), "half");

        WriteOne(PathTo("a.txt"), null);

        Assert.That(Names(), Is.EqualTo(new[] { "a.txt" }));
    }

    [Test]
    public void A_file_cannot_take_the_name_of_a_folder()
    {
        Directory.CreateDirectory(PathTo("a.txt"));

        Assert.That(() => WriteOne(PathTo("a.txt"), null),
            Throws.TypeOf<UnusableInputException>().With.Message.Contains("is a folder"));
    }

    [Test]
    public void A_file_cannot_be_written_under_a_file()
    {
        File.WriteAllText(PathTo("a.txt"), "");

        Assert.That(() => WriteOne(PathTo("a.txt", "b.txt"), null),
            Throws.TypeOf<UnusableInputException>().With.Message.Contains("is a file"));
    }

    private void WriteBoth(FileWatch watch)
    {
        using var files = new FileBatch(watch);
        files.Write(PathTo("a.txt"), stream => stream.Write("new a"u8));
        files.Write(PathTo("b.txt"), stream => stream.Write("new b"u8));
        files.Publish();
    }

    private static void WriteOne(string path, FileWatch? watch)
    {
        using var files = new FileBatch(watch);
        files.Write(path, stream => stream.Write("new"u8));
        files.Publish();
    }

    private static void Fail(bool now)
    {
        if (now) throw new IOException("as asked");
    }

    private string PathTo(params string[] parts) => Path.Combine([_folder, .. parts]);

    private IEnumerable<string> Names() => Directory
        .EnumerateFileSystemEntries(_folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_folder, path))
        .Order(StringComparer.Ordinal);
}
