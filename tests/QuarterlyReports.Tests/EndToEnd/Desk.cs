using System.Text;
using System.Text.Json;
using QuarterlyReports.App.Cli;
using QuarterlyReports.App.Runs.Files;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>
/// A folder of its own in which commands are run through the front door, in this process. Disposing removes it.
/// </summary>
internal sealed class Desk : IDisposable
{
    private static readonly Lazy<byte[]> SampleDatabase = new(MakeSampleDatabase);

    public Desk(string name = "văn phòng đối ngoại")
    {
        Folder = Path.Combine(Directory.CreateTempSubdirectory("qreports-").FullName, name);
        Directory.CreateDirectory(Folder);
    }

    /// <summary>An office whose database holds the sample data, as quickstart makes it.</summary>
    public static Desk WithSampleData() => WithDatabase(SampleDatabase.Value);

    /// <summary>An office with a database that another desk has made.</summary>
    public static Desk WithDatabase(byte[] database)
    {
        var desk = new Desk();
        File.WriteAllBytes(desk.Database, database);
        return desk;
    }

    public string Folder { get; }

    public string Database => PathTo("quarterly-reports.db");

    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>The folder of the templates and sample data.</summary>
    public string ProgramFolder { get; set; } = AppContext.BaseDirectory;

    public FileWatch? Watch { get; set; }

    public CancellationToken Stop { get; set; }

    /// <summary>Both outputs are a screen.</summary>
    public bool IsTerminal { get; set; }

    /// <summary>Stands in for standard output; null collects it.</summary>
    public Stream? Output { get; set; }

    public string PathTo(params string[] parts) => Path.Combine([Folder, .. parts]);

    public Answer Run(params string[] arguments)
    {
        using var collected = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = FrontDoor.Enter(arguments, new()
        {
            Output = Output ?? collected,
            Error = error,
            OutputIsTerminal = IsTerminal,
            ErrorIsTerminal = IsTerminal,
            Environment = name => Environment.GetValueOrDefault(name),
            CurrentFolder = Folder,
            LogFolder = Folder,
            ProgramFolder = ProgramFolder,
            Clock = new FixedClock(),
            User = "tester",
            Stop = Stop,
            Watch = Watch,
        });
        return new(code, collected.ToArray(), error.ToString());
    }

    /// <summary>Runs a command that has to succeed.</summary>
    public Answer Do(params string[] arguments)
    {
        var answer = Run(arguments);
        Assert.That(answer.Code, Is.Zero, $"qreports {string.Join(' ', arguments)}\n{answer.Error}{answer.Text}");
        return answer;
    }

    /// <summary>
    /// Every file and folder with its bytes, to compare before and after; the database's empty journal does not count.
    /// </summary>
    public IReadOnlyDictionary<string, string> Contents() => Directory
        .EnumerateFileSystemEntries(Folder, "*", SearchOption.AllDirectories)
        .Where(path => !path.EndsWith("-journal", StringComparison.Ordinal) || new FileInfo(path).Length > 0)
        .ToDictionary(path => Path.GetRelativePath(Folder, path),
            path => Directory.Exists(path) ? "folder" : Digest.OfFile(path));

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);

    private static byte[] MakeSampleDatabase()
    {
        using var desk = new Desk();
        desk.Do("init");
        desk.Do("import", Repository.PathTo("sample-data"));
        return File.ReadAllBytes(desk.Database);
    }

    /// <summary>What a command answered.</summary>
    internal sealed record Answer(int Code, byte[] Bytes, string Error)
    {
        public string Text => Encoding.UTF8.GetString(Bytes);

        public IReadOnlyList<string> Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        public JsonElement Json => JsonDocument.Parse(Bytes).RootElement;
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2018, 7, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
