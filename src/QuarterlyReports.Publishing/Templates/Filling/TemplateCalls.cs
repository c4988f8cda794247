using System.Globalization;
using HandlebarsDotNet;
using HandlebarsDotNet.PathStructure;
using HandlebarsDotNet.ValueProviders;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Templates.Filling;

/// <summary>What templates can call. Every number they print comes out of a figure.</summary>
internal static class TemplateCalls
{
    /// <summary>Under which name the state travels beside the fields, where no template reaches it.</summary>
    public const string StateName = "state";

    /// <summary>Put before every line of a template; no template may write it.</summary>
    public const string LineName = "line";

    public static void Register(IHandlebars handlebars)
    {
        Print(handlebars, "figure", (state, values) => state.Scope.Book.Figures.InProse(state.Figure(values[0])));
        Print(handlebars, "count", (state, values) => state.Scope.Book.Figures.Counted(state.Figure(values[0])));
        Print(handlebars, "change", (state, values) => Change(state, values[0], values[1]));
        Print(handlebars, "plural", (state, values) => state.Figure(values[0]).Value == 1 ? values[1] : values[2]);
        Print(handlebars, "phrase", (state, values) => Phrase(state, values[0]));
        Print(handlebars, "table", (_, values) => Marks.Reference("table", values[0]));
        Print(handlebars, "chart", (_, values) => Marks.Reference("chart", values[0]));
        Print(handlebars, "annex", (_, values) => Marks.Reference("annex", values[0]));
        Choose(handlebars, "any", figure => figure.Value > 0);
        Choose(handlebars, "kept", figure => figure.Basis == Basis.Recorded);
        handlebars.RegisterHelper(LineName, (in writer, in options, in _, in values) =>
        {
            var line = values[0] is int number ? number : throw new ArgumentException("A line is called by its number.");
            StateOf(options.Data).Reached(line);
            writer.WriteSafeString(string.Create(CultureInfo.InvariantCulture, $"{Marks.LineStart}{line}{Marks.LineEnd}"));
        });
    }

    private static void Print(IHandlebars handlebars, string name, Func<FillingState, string[], string> print) =>
        handlebars.RegisterHelper(name, (in writer, in options, in _, in values) =>
        {
            var state = StateOf(options.Data);
            writer.Write(print(state, TextsOf(values, state, name)));
        });

    private static void Choose(IHandlebars handlebars, string name, Func<Figure, bool> holds) =>
        handlebars.RegisterHelper(name, (HandlebarsBlockHelper)((writer, options, context, values) =>
        {
            var state = StateOf(options.Data);
            if (holds(state.Figure(TextsOf(values, state, name)[0]))) options.Template(writer, context);
            else options.Inverse(writer, context);
        }));

    private static string[] TextsOf(Arguments values, FillingState state, string helper) =>
        [.. values.Select(value =>
            value as string ?? throw state.Line.Problem($"'{helper}' was given something that is no text."))];

    private static string Phrase(FillingState state, string key) => state.Scope.Book.Words.Has(key)
        ? state.Scope.Book.Words[key]
        : throw state.Line.Problem($"there is no phrase '{key}'. {Likely.Hint(key, state.Scope.Book.Words.Keys)}");

    private static string Change(FillingState state, string key, string compared)
    {
        var current = state.Figure(key);
        var period = state.Scope.Review.Period;
        var (figure, other) = compared switch
        {
            "previous" => (current.Key.InPreviousPeriod, period.Previous),
            "last_year" => (current.Key.InLastYear, period.LastYear),
            _ => throw state.Line.Problem($"'change' compares with \"previous\" or \"last_year\", not with \"{compared}\"."),
        };
        var book = state.Scope.Book;
        return book.Figures.ChangeInProse(current, state.Figure(figure.Text), book.Periods.InProse(other));
    }

    private static FillingState StateOf(DataValues data) =>
        (FillingState)data.Value<object>(ChainSegment.Create(StateName))!; // put there by TemplateFiller
}
