using System.Diagnostics;

namespace QuarterlyReports.Tests.Office;

/// <summary>Asks an installed LibreOffice for its opinion of a file.</summary>
internal static class LibreOffice
{
    // Without this, LibreOffice may believe the results that the file states.
    private const string AlwaysRecalculate = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
        </oor:items>
        """;

    /// <summary>Ignores the test where LibreOffice is not installed.</summary>
    /// <param name="file">A workbook, or whatever the next argument says.</param>
    /// <param name="format">Extension of the format wanted.</param>
    /// <param name="source">Extension of the format given.</param>
    /// <returns>The file converted, all its formulas computed anew.</returns>
    public static byte[] Convert(byte[] file, string format, string source = "xlsx")
    {
        var folder = Directory.CreateTempSubdirectory("qr-office-");
        try
        {
            var given = Path.Combine(folder.FullName, "source." + source);
            File.WriteAllBytes(given, file);
            var profile = Directory.CreateDirectory(Path.Combine(folder.FullName, "profile", "user"));
            File.WriteAllText(Path.Combine(profile.FullName, "registrymodifications.xcu"), AlwaysRecalculate);
            Run(folder.FullName, $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri}",
                "--headless", "--convert-to", format, "--outdir", Path.Combine(folder.FullName, "out"), given);
            return File.ReadAllBytes(Directory.GetFiles(Path.Combine(folder.FullName, "out")).Single());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("soffice", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        try
        {
            using var process = Process.Start(start)!;
            _ = process.StandardOutput.ReadToEndAsync();
            _ = process.StandardError.ReadToEndAsync();
            if (process.WaitForExit(TimeSpan.FromMinutes(3))) return;
            process.Kill(entireProcessTree: true);
            Assert.Fail("LibreOffice did not finish within three minutes.");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("LibreOffice (soffice) is not installed."); // a judge from outside; CI installs it, a newcomer need not
        }
    }
}
