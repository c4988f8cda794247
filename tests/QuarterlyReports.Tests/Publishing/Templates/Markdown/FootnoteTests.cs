using QuarterlyReports.Core.Documents;
using QuarterlyReports.Tests.Review;

namespace QuarterlyReports.Tests.Publishing.Templates.Markdown;

public sealed class FootnoteTests
{
    [Test]
    public void Footnotes_are_numbered_through_the_whole_document_in_the_order_of_their_marks()
    {
        var notes = NotesOf(
            "a[^second]\n\n- b[^first]\n\n[^first]: **bold** note\n\n[^second]: note\n\n"
            + "::: note\nc[^first]\n\n[^first]: other\n:::");

        Assert.That(
            notes.Select(note => $"{note.Number} {InlineWords.Of(note.Content)}"),
            Is.EqualTo(new[] { "1 note", "2 bold note", "3 other" }));
    }

    [Test]
    public void A_footnote_is_filled_like_every_line() => Assert.That(
        InlineWords.Of(NotesOf("a[^x]\n\n[^x]: In {{period.name}}.").Single().Content),
        Is.EqualTo("In the first quarter of\u00A02018."));

    private static List<Inline.Footnote> NotesOf(string words) =>
        [.. OwnTemplate.BlocksOf(words, SmallMinistry.ReviewOf()).SelectMany(Footnotes.In)];
}
