namespace QuarterlyReports.Tests.Testing;

/// <summary>An empty folder of a test's own, gone when disposed.</summary>
public sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("quarterly-reports-");

    public string PathTo(string fileName) => Path.Combine(_folder.FullName, fileName);

    public void Dispose() => _folder.Delete(recursive: true);
}
