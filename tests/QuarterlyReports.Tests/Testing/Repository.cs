namespace QuarterlyReports.Tests.Testing;

/// <summary>Where the repository lies on this machine, so that tests find templates, sample data and approved texts.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the repository by its parts, such as ("templates", "fonts").</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "QuarterlyReports.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds QuarterlyReports.sln.");
    }
}
