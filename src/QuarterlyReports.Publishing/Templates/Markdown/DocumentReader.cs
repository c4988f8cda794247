using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Filling;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>
/// Reads a filled template into the sections of a document: directives line by line, Markdown in the runs between them.
/// </summary>
internal sealed class DocumentReader
{
    private static readonly Dictionary<string, ParagraphRole> Containers = new(StringComparer.Ordinal)
    {
        ["note"] = ParagraphRole.Note,
        ["quiet"] = ParagraphRole.Quiet,
        ["warning"] = ParagraphRole.Warning,
        ["centred"] = ParagraphRole.Centred,
        ["lead"] = ParagraphRole.Lead,
    };

    private static readonly string[] Leaves = ["head", "signature", "contents", "page-break", "table", "chart", AnnexLine.Name];

    private readonly OfficialParts _official;
    private readonly PlacedParts _parts;
    private readonly MarkedText _marked;
    private readonly HeadingNumbers _headings;
    private readonly MarkdownReader _markdown;
    private readonly string _contentsTitle;
    private readonly bool _hasEndMark;
    private readonly List<Section> _sections = [];
    private readonly List<FilledLine> _run = [];
    private List<Block> _blocks = [];
    private PageOrientation _orientation = PageOrientation.Portrait;
    private string _pagePrefix = "";
    private Directive? _container;
    private Directive? _annex;

    private DocumentReader(ReviewScope scope, PlacedParts parts)
    {
        var markers = new ListMarkers(scope.Book.Language);
        _official = new(scope);
        _parts = parts;
        _marked = new(parts.Places, scope.Book.Language);
        _headings = new(markers);
        _markdown = new(new(parts.Places, _marked), markers, _headings, new());
        _contentsTitle = scope.Words["doc.contents"];
        _hasEndMark = scope.Settings.HasEndMark && scope.Book.Language == Language.Vietnamese;
    }

    /// <exception cref="TemplateException">
    /// An unknown directive, a container that is not closed, or Markdown that a document cannot hold.
    /// </exception>
    public static (IReadOnlyList<Section> Sections, IReadOnlyList<RecordList> RecordLists) Read(
        ReviewScope scope, IReadOnlyList<FilledLine> lines)
    {
        var directives = new List<Directive>();
        foreach (var line in lines) if (Directive.TryRead(line, out var directive)) directives.Add(directive);
        var parts = new PlacedParts(scope, directives);
        foreach (var place in lines.SelectMany(line => Marks.PlacesIn(line.Text)))
            parts.Places.AddInText(MarkdownEncoder.Decoded(place));

        var reader = new DocumentReader(scope, parts);
        foreach (var line in lines) reader.ReadLine(line);
        return (reader.Finished(), reader._parts.RecordLists(reader._marked));
    }

    private void ReadLine(FilledLine line)
    {
        if (!Directive.TryRead(line, out var directive)) _run.Add(line);
        else if (_container is not null) CloseContainer(directive, _container);
        else
        {
            FinishRun(ParagraphRole.Body);
            if (Containers.ContainsKey(directive.Name)) OpenContainer(directive);
            else Place(directive);
        }
    }

    private void OpenContainer(Directive directive)
    {
        directive.HasNoValues();
        _container = directive;
    }

    private void CloseContainer(Directive directive, Directive container)
    {
        if (directive.Name.Length > 0)
            throw directive.Source.Problem(
                $"'::: {directive.Name}' stands inside '::: {container.Name}'. Close that with ':::' first.");
        FinishRun(Containers[container.Name]);
        _container = null;
    }

    private void Place(Directive directive)
    {
        switch (directive.Name)
        {
            case "head":
                directive.HasNoValues();
                _blocks.Add(new Block.OfficialHead(_official.Head()));
                break;
            case "signature":
                directive.HasNoValues();
                if (_hasEndMark) _blocks = [.. EndMark.Close(_blocks)];
                _blocks.Add(new Block.Signature(_official.Signature()));
                break;
            case "contents":
                _blocks.Add(new Block.Contents(_contentsTitle, DepthOf(directive)));
                break;
            case "page-break":
                directive.HasNoValues();
                _blocks.Add(new Block.PageBreak());
                break;
            case "table":
                _blocks.Add(_parts.Table(directive, _marked));
                break;
            case "chart":
                _blocks.Add(_parts.Chart(directive, _marked));
                break;
            case AnnexLine.Name:
                BeginAnnex(AnnexLine.Of(directive));
                _annex = directive;
                break;
            case "":
                throw directive.Source.Problem("':::' closes nothing here. Leave the line out.");
            default:
                throw directive.Source.Problem(
                    $"'::: {directive.Name}' is no directive. {Likely.Hint(directive.Name, [.. Containers.Keys, .. Leaves])}");
        }
    }

    private static int DepthOf(Directive directive) => directive.Values switch
    {
        [] => 2,
        ["1" or "2" or "3" or "4"] => directive.Values[0][0] - '0',
        _ => throw directive.Source.Problem("'::: contents' names how many levels of headings it lists, from 1 to 4."),
    };

    private void BeginAnnex(AnnexLine annex)
    {
        FinishSection();
        _orientation = annex.Orientation;
        _pagePrefix = _parts.PagePrefixOf(annex.Id);
        _headings.BeginAnnex(new(_parts.LabelOfAnnex(annex.Id), "annex-" + annex.Id, _official.IssuedWith));
    }

    private void FinishRun(ParagraphRole role)
    {
        if (_run.Exists(line => line.Text.Length > 0)) _blocks.AddRange(_markdown.Read(_run, role));
        _run.Clear();
    }

    private void FinishSection()
    {
        if (_blocks.Count == 0 && _annex is not null)
            throw _annex.Source.Problem(
                $"'{_annex.Source.Text}' begins an annex that prints nothing. "
                + "Write what stands in it, or what says that it is empty.");
        if (_blocks.Count > 0)
        {
            _sections.Add(new()
            {
                Blocks = _blocks,
                Orientation = _orientation,
                RestartsPageNumbers = _sections.Count > 0,
                PagePrefix = _pagePrefix,
            });
        }

        _blocks = [];
    }

    private IReadOnlyList<Section> Finished()
    {
        if (_container is not null)
            throw _container.Source.Problem($"'::: {_container.Name}' is never closed. Write ':::' where it ends.");
        FinishRun(ParagraphRole.Body);
        FinishSection();
        if (_sections.Count == 0)
            throw new TemplateException("The template prints nothing at all. Write at least one paragraph.");
        return _sections;
    }
}
