using System.Globalization;
using System.Text;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Filling;

/// <summary>A template of one language, checked and compiled once, that can be filled with any review.</summary>
internal sealed class TemplateFiller
{
    // The first template of a process costs a quarter of a second, so nothing is built before one is filled.
    private static readonly Lazy<IHandlebars> Engine = new(BuildEngine);

    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly bool[] _isSilent;
    private readonly Lazy<HandlebarsTemplate<TextWriter, object, object>> _template;

    /// <exception cref="TemplateException">The template is not well-formed, or uses a word that does not exist.</exception>
    public TemplateFiller(IReadOnlyList<SourceLine> lines)
    {
        TemplateCheck.Check(lines);
        _lines = lines;
        _isSilent = [.. lines.Select(line => TagReader.IsSilent(line, TagReader.Read(line)))];
        _template = new(Compile);
    }

    /// <exception cref="TemplateException">A word is not known at its place, or a section prints nothing.</exception>
    public IReadOnlyList<FilledLine> Fill(ReviewScope scope, Fields fields)
    {
        var state = new FillingState(scope, _lines);
        using var writer = new CappedWriter(state);
        try
        {
            _template.Value(writer, fields, new Dictionary<string, object> { [TemplateCalls.StateName] = state });
        }
        catch (HandlebarsUndefinedBindingException unknown)
        {
            var name = unknown.Message.Split(' ')[0];
            throw state.Line.Problem($"'{name}' is not known at this place. In a list, write ../ before a field from around it.");
        }

        var filled = Lines(writer.ToString());
        SilentSections.Refuse(_lines, filled);
        return filled;
    }

    private HandlebarsTemplate<TextWriter, object, object> Compile()
    {
        var engine = Engine.Value;
        lock (engine) return engine.Compile(new StringReader(MarkedText())); // nobody says that it may be done twice at once
    }

    private static IHandlebars BuildEngine()
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = new MarkdownEncoder(),
        });
        TemplateCalls.Register(handlebars);
        return handlebars;
    }

    // The call before each line tells where a mistake lies and, in the output, which line of the template printed what.
    private string MarkedText()
    {
        var text = new StringBuilder();
        for (var index = 0; index < _lines.Count; index++)
        {
            if (_lines[index].Text.Length > 0)
                text.Append(CultureInfo.InvariantCulture, $"{{{{{TemplateCalls.LineName} {index}}}}}").Append(_lines[index].Text);
            text.Append('\n');
        }

        return text.ToString();
    }

    private List<FilledLine> Lines(string output)
    {
        var lines = new List<FilledLine>();
        var source = 0;
        foreach (var line in output.Split('\n'))
        {
            var text = WithoutMarks(line, out var reached);
            source = reached ?? source;
            var isBlank = string.IsNullOrWhiteSpace(text);
            if (reached is null || !isBlank || !_isSilent[source]) lines.Add(new(isBlank ? "" : text, _lines[source]));
        }

        return lines;
    }

    private static string WithoutMarks(string line, out int? reached)
    {
        reached = null;
        var text = new StringBuilder();
        for (var at = 0; at < line.Length;)
        {
            var start = line.IndexOf(Marks.LineStart, at);
            if (start < 0) return text.Append(line, at, line.Length - at).ToString();
            var end = line.IndexOf(Marks.LineEnd, start);
            reached = int.Parse(line.AsSpan(start + 1, end - start - 1), NumberStyles.None, CultureInfo.InvariantCulture);
            text.Append(line, at, start - at);
            at = end + 1;
        }

        return text.ToString();
    }
}
