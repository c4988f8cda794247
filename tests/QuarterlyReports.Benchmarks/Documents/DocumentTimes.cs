using System.Diagnostics;
using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Publishing.Html;
using QuarterlyReports.Publishing.Word;

namespace QuarterlyReports.Benchmarks.Documents;

/// <summary>
/// Draws the made-up review: <c>document pdf|html|docx FILE [ROWS]</c> once, for whole processes to be measured and for other
/// programs to print; <c>document warm [ROWS]</c> many times, and says how long one takes.
/// </summary>
internal static class DocumentTimes
{
    private const int UsualRows = 250;
    private const int Rounds = 31;

    public static void Run(params string[] order)
    {
        switch (order)
        {
            case ["warm", .. var rows]:
                PrintWarmTime(MadeUpReview.Of(RowsOf(rows)));
                break;
            case [var format, var path, .. var rows]:
                Draw(format, path, MadeUpReview.Of(RowsOf(rows)));
                break;
            default:
                throw new ArgumentException("Say document warm [ROWS], or document pdf|html|docx FILE [ROWS].", nameof(order));
        }
    }

    private static FontLibrary Fonts => new(Path.Combine(AppContext.BaseDirectory, "templates", "fonts"));

    private static void Draw(string format, string path, Document document)
    {
        IDocumentRenderer renderer = format switch
        {
            "pdf" => new PdfRenderer(Fonts),
            "html" => new HtmlRenderer(),
            "docx" => new WordRenderer(Fonts),
            _ => throw new ArgumentException($"Nobody draws '{format}'.", nameof(format)),
        };
        using var output = File.Create(path);
        renderer.Render(document, output);
    }

    // The first rounds pay for what a long-running program has paid already.
    private static void PrintWarmTime(Document document)
    {
        var renderer = new PdfRenderer(Fonts);
        var times = new List<double>();
        int? pages = null;
        for (var round = 0; round < Rounds; round++)
        {
            using var output = new MemoryStream();
            var start = Stopwatch.GetTimestamp();
            pages = renderer.Render(document, output);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var warm = times.Skip(Rounds / 3).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{pages} pages: first {times[0]:0.0} ms, warm median {warm[warm.Count / 2]:0.0} ms of {warm.Count} rounds"));
    }

    private static int RowsOf(string[] rows) =>
        rows is [var written] ? int.Parse(written, CultureInfo.InvariantCulture) : UsualRows;
}
