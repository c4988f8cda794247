using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>A template that an analyst has written: one English file, beside the shipped phrases.</summary>
internal static class OwnTemplate
{
    public const string FileName = "10-own.md";

    /// <summary>The blocks that the words make of a review.</summary>
    public static IReadOnlyList<Block> BlocksOf(string words, QuarterReview review) =>
        DocumentOf(words, review).Sections[0].Blocks;

    public static Document DocumentOf(string words, QuarterReview review, string settings = "") =>
        Write(words, settings, template => template.Build(review, Language.English, new()));

    /// <summary>The message that the words are refused with.</summary>
    public static string ProblemOf(string words, QuarterReview review, string settings = "") =>
        Assert.Throws<TemplateException>(() => DocumentOf(words, review, settings))?.Message ?? "";

    private static Document Write(string words, string settings, Func<ReviewTemplate, Document> build)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.Copy(Repository.PathTo("templates", "phrases.en.txt"), Path.Combine(folder.FullName, "phrases.en.txt"));
            Directory.CreateDirectory(Path.Combine(folder.FullName, "own", "en"));
            File.WriteAllText(Path.Combine(folder.FullName, "own", "settings.txt"), settings);
            File.WriteAllText(Path.Combine(folder.FullName, "own", "en", FileName), words);
            return build(new(folder.FullName, "own"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
