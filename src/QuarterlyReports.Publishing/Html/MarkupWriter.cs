namespace QuarterlyReports.Publishing.Html;

/// <summary>
/// Writes elements, attributes and words so that HTML and XML readers see the same: every element is closed, every attribute
/// quoted, every word escaped. Lines end in LF.
/// </summary>
internal sealed class MarkupWriter(TextWriter output)
{
    private readonly Stack<string> _open = new();

    /// <param name="attributes">One whose value is null is left out.</param>
    public void Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(element, attributes);
        output.Write('>');
        _open.Push(element);
    }

    public void Close()
    {
        output.Write("</");
        output.Write(_open.Pop());
        output.Write('>');
    }

    /// <summary>Closes a block and ends its line.</summary>
    public void CloseLine()
    {
        Close();
        EndLine();
    }

    /// <summary>An element that never has content, such as br and meta, or a shape.</summary>
    public void Empty(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(element, attributes);
        output.Write("/>");
    }

    /// <summary>Words where only text may stand, such as a title or the text of a drawing.</summary>
    public void Text(string words) => MarkupText.Write(output, words);

    /// <summary>Words in running text. Those that turn the direction of writing are kept from turning their neighbours.</summary>
    public void Words(string words)
    {
        if (!MarkupText.TurnsDirection(words))
        {
            Text(words);
            return;
        }

        Open("bdi");
        Text(words);
        Close();
    }

    /// <summary>A whole block of words on a line of its own.</summary>
    public void Line(string element, string words, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        Words(words);
        CloseLine();
    }

    /// <summary>Markup of our own, never of the document's.</summary>
    public void Raw(string markup) => output.Write(markup);

    public void EndLine() => output.Write('\n');

    private void WriteTag(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(element);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            output.Write(' ');
            output.Write(name);
            output.Write("=\"");
            Text(value);
            output.Write('"');
        }
    }
}
