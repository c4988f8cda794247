using System.Globalization;

namespace QuarterlyReports.Core.Documents;

/// <summary>A piece of a line of text. The family is closed: a renderer that meets another kind throws.</summary>
public abstract record Inline
{
    private Inline()
    {
    }

    /// <param name="Content">Text in NFC without line breaks. A no-break space keeps its neighbours on one line.</param>
    /// <param name="LanguageTag">BCP 47 tag where it differs from the document's, such as a title borrowed from the other
    /// language.</param>
    public sealed record Text(string Content, Emphasis Emphasis = Emphasis.None, string? LanguageTag = null) : Inline;

    /// <summary>
    /// Text that leads to an <see cref="Anchor"/> or to the id of a heading, table or figure in the same document.
    /// </summary>
    public sealed record Link(string Target, IReadOnlyList<Text> Content) : Inline;

    /// <summary>A place that links lead to; it has no width.</summary>
    public sealed record Anchor(string Id) : Inline;

    public sealed record LineBreak : Inline;

    /// <summary>
    /// A footnote: a mark here, and its words at the foot of the page, or wherever the format puts them. Only paragraphs and list
    /// items have them; a table has notes of its own.
    /// </summary>
    /// <param name="Number">1 for the first of the document; they follow each other without a gap.</param>
    /// <param name="Content">Without footnotes.</param>
    public sealed record Footnote(int Number, IReadOnlyList<Inline> Content) : Inline
    {
        /// <summary>As printed.</summary>
        public string Mark => Number.ToString(CultureInfo.InvariantCulture);

        /// <summary>The id of the note itself.</summary>
        public string Place => "footnote-" + Mark;

        /// <summary>The id of its mark in the text.</summary>
        public string MarkPlace => "footnote-mark-" + Mark;
    }
}
