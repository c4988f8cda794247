using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Filling;

/// <summary>One filling of a template: what the helpers look things up in, and how far it has come.</summary>
internal sealed class FillingState(ReviewScope scope, IReadOnlyList<SourceLine> lines)
{
    private int _line;

    public ReviewScope Scope => scope;

    public SourceLine Line => lines[_line];

    public void Reached(int line) => _line = line;

    /// <exception cref="TemplateException">No register of the program yields such a figure.</exception>
    public Figure Figure(string key) => scope.Review.Figures.TryGet(new(key), out var figure)
        ? figure
        : throw Line.Problem($"there is no figure '{key}'. {Likely.Hint(key, scope.Review.Figures.All.Select(known =>
            known.Key.Text))}");
}
