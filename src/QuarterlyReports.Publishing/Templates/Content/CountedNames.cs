using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>Names with their numbers in one line, as far as they occur: "Ministerial level (5); Working level (4)".</summary>
internal static class CountedNames
{
    // Names of forms hold commas of their own.
    public static string Of(ReviewScope scope, IEnumerable<(FigureKey Key, string Name)> rows) => string.Join(
        "; ",
        rows.Where(row => scope.Figure(row.Key).Value > 0).Select(row => scope.Words.Fill(
            "names.counted",
            ("name", InSentence(scope, row.Name)),
            ("count", scope.Book.Figures.InProse(scope.Figure(row.Key))))));

    // In English a level can begin with the name of a body: "State and Party leaders".
    private static string InSentence(ReviewScope scope, string name) =>
        scope.Book.Language == Language.Vietnamese ? Typography.Uncapitalized(name) : name;
}
