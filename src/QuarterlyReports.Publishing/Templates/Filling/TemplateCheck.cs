using System.Globalization;

namespace QuarterlyReports.Publishing.Templates.Filling;

/// <summary>
/// Checks every tag of a template before anything is filled in, also in branches that this review does not take.
/// </summary>
internal sealed class TemplateCheck
{
    private const int DeepestNesting = 5;
    private readonly Stack<(string Name, SourceLine Line)> _open = new();

    /// <exception cref="TemplateException">
    /// An unknown word, a wrong number of values, a block that is not closed or nested too deep.
    /// </exception>
    public static void Check(IReadOnlyList<SourceLine> lines)
    {
        var check = new TemplateCheck();
        foreach (var line in lines)
        {
            foreach (var tag in TagReader.Read(line)) check.Check(tag, line);
        }

        if (check._open.TryPeek(out var open))
            throw open.Line.Problem($"the block {{{{#{open.Name}}}}} is never closed. Write {{{{/{open.Name}}}}} where it ends.");
    }

    private void Check(TemplateTag tag, SourceLine line)
    {
        if (tag.Sign == '!') return;
        if (tag.Sign == '#') Open(tag, line);
        else if (tag.Sign == '/') Close(tag, line);
        else if (tag.IsElse) Else(tag, line);
        else CheckPrinting(tag, line);
    }

    private void Open(TemplateTag tag, SourceLine line)
    {
        CheckBlock(tag.Words, line);
        _open.Push((tag.Name, line));
        if (_open.Count > DeepestNesting)
            throw line.Problem($"blocks are nested more than {DeepestNesting} deep. Make the section simpler.");
    }

    private void Close(TemplateTag tag, SourceLine line)
    {
        if (!_open.TryPop(out var open)) throw line.Problem($"{{{{/{tag.Name}}}}} closes a block that was never opened.");
        if (open.Name != tag.Name)
            throw line.Problem(
                $"{{{{/{tag.Name}}}}} closes {{{{#{open.Name}}}}} of {Place(open.Line)}. Write {{{{/{open.Name}}}}} first.");
    }

    private void Else(TemplateTag tag, SourceLine line)
    {
        if (_open.Count == 0) throw line.Problem("{{else}} stands outside of any block.");
        if (tag.Words.Count > 1) CheckBlock([.. tag.Words.Skip(1)], line);
    }

    private static void CheckBlock(IReadOnlyList<string> words, SourceLine line)
    {
        var name = words.Count == 0 ? "" : words[0];
        if (!Vocabulary.Blocks.TryGetValue(name, out var values))
            throw line.Problem($"'{name}' opens no block. {Likely.Hint(name, Vocabulary.Blocks.Keys)}");
        CheckValues(words, values, line);
    }

    private static void CheckPrinting(TemplateTag tag, SourceLine line)
    {
        if (tag.Words.Count == 0) throw line.Problem("{{}} is empty. Write the name of a field between the braces.");
        if (Vocabulary.Printing.TryGetValue(tag.Name, out var values)) CheckValues(tag.Words, values, line);
        else if (tag.Words.Count == 1) CheckField(tag.Name, line);
        else throw line.Problem($"there is no helper '{tag.Name}'. {Likely.Hint(tag.Name, Vocabulary.Printing.Keys)}");
    }

    private static void CheckValues(IReadOnlyList<string> words, int values, SourceLine line)
    {
        if (words.Count - 1 != values)
            throw line.Problem($"'{words[0]}' takes {Values(values)} and has {Values(words.Count - 1)}.");
        foreach (var value in words.Skip(1).Where(value => value[0] is not ('"' or '\''))) CheckField(value, line);
    }

    private static void CheckField(string path, SourceLine line)
    {
        foreach (var part in path.Replace("../", "", StringComparison.Ordinal).Split('.', '/'))
        {
            if (Vocabulary.Fields.Contains(part) || Vocabulary.Own.Contains(part)) continue;
            throw line.Problem($"'{part}' is no field of a review. {Likely.Hint(part, Vocabulary.Fields)}");
        }
    }

    private static string Values(int number) =>
        number == 1 ? "one value" : string.Create(CultureInfo.InvariantCulture, $"{number} values");

    private static string Place(SourceLine line) =>
        string.Create(CultureInfo.InvariantCulture, $"{line.File}, line {line.Number}");
}
