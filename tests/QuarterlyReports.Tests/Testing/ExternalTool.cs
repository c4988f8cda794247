using System.Diagnostics;
using System.Text;

namespace QuarterlyReports.Tests.Testing;

/// <summary>
/// Independent judges such as qpdf and pdftotext. A test that needs one which is not installed is skipped and says so.
/// </summary>
public static class ExternalTool
{
    /// <summary>What the tool writes to its output; fails the test when the tool fails.</summary>
    public static string Run(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Start(start);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, $"{tool} {string.Join(' ', arguments)}: {output}{errors.Result}");
        return output;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore($"{start.FileName} is not installed; the README says how."); // CI has it, so nothing is skipped there
            throw;
        }
    }
}
