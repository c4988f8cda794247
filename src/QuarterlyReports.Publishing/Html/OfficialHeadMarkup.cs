using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>
/// Writes the head of an official document (Decree 30/2020, Annex I): the issuer and the State with its motto, under them number
/// and date, and below all what the document is. Words are kept as written; capitals are a matter of style.
/// </summary>
internal static class OfficialHeadMarkup
{
    public static void Write(DocumentHead head, MarkupWriter markup)
    {
        if (head.DigitalSignature is { } signed) markup.Line("p", signed, ("class", "digital-signature"));
        markup.Open("header", ("class", "official-head"));
        markup.EndLine();
        WritePart(markup, "issuer", (head.ParentBody, "parent-body"), (head.IssuingBody, "issuing-body"));
        WritePart(markup, "state", (head.NationalName, "national-name"), (head.Motto, "motto"));
        WritePart(
            markup, "reference",
            (head.Number, null), (head.SecrecyStamp, "stamp secrecy"),
            (head.Urgency?.Word, "stamp secrecy"), (head.CopyNumber, null));
        WritePart(markup, "place", [(head.PlaceAndDate, "place-and-date"), .. Each(head.Stamps, "stamp")]);
        WritePart(
            markup,
            "subject",
            [
                (head.DocumentType, "document-type"), (head.Subject, "title"),
                .. Each(head.SubjectNotes, "subject-note"), (head.Addressee, "addressee"),
            ]);
        markup.CloseLine();
    }

    private static IEnumerable<(string? Words, string? Look)> Each(IReadOnlyList<string> lines, string look) =>
        lines.Select(line => ((string?)line, (string?)look));

    private static void WritePart(
        MarkupWriter markup, string part, params IReadOnlyList<(string? Words, string? Look)> lines)
    {
        markup.Open("div", ("class", part));
        markup.EndLine();
        foreach (var (words, look) in lines)
        {
            if (words is not null) markup.Line("p", words, ("class", look));
        }

        markup.CloseLine();
    }
}
