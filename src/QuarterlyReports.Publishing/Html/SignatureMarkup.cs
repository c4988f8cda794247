using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>Writes the end of an official document (Decree 30/2020, Annex I): recipients, then authority and signer.</summary>
internal static class SignatureMarkup
{
    public static void Write(SignatureContent content, MarkupWriter markup)
    {
        markup.Open("footer", ("class", "signature"));
        markup.EndLine();
        markup.Open("div", ("class", "recipients"));
        markup.EndLine();
        markup.Line("p", content.RecipientsLabel, ("class", "recipients-label"));
        foreach (var recipient in content.Recipients) markup.Line("p", recipient);
        if (content.Drafter is { } drafter) markup.Line("p", drafter, ("class", "drafter"));
        markup.CloseLine();
        markup.Open("div", ("class", "signer"));
        markup.EndLine();
        foreach (var line in content.Authority) markup.Line("p", line, ("class", "authority"));
        if (content.Signer is { } signer) markup.Line("p", signer, ("class", "name"));
        markup.CloseLine();
        markup.CloseLine();
    }
}
