using System.Xml.Linq;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>
/// The end of an official document (Decree 30/2020, Annex I): recipients on the left, level with the authority and the signer on
/// the right.
/// </summary>
internal static class SignatureXml
{
    private const double LeftShare = 0.46;
    private const double SpaceBefore = 20;

    public static void AddTo(WordFlow flow, SignatureContent content, double width)
    {
        var columns = new PlainTable(width * LeftShare, width * (1 - LeftShare));
        columns.AddTo(flow, [columns.Row(Recipients(content), Signer(content))]);
    }

    private static IEnumerable<XElement> Recipients(SignatureContent content) =>
    [
        ParagraphXml.Line("RecipientsLabel", content.RecipientsLabel, ParagraphXml.SpaceBefore(SpaceBefore)),
        .. content.Recipients.Select(recipient => ParagraphXml.Line("Recipient", recipient)),
        .. content.Drafter is { } drafter
            ? [ParagraphXml.Line("Recipient", drafter, ParagraphXml.SpaceBefore(4))]
            : Array.Empty<XElement>(),
    ];

    private static IEnumerable<XElement> Signer(SignatureContent content) =>
    [
        .. content.Authority.Select((line, index) => ParagraphXml.Line(
            "Signer", line.ToUpperInvariant(), index == 0 ? ParagraphXml.SpaceBefore(SpaceBefore) : null)),
        ParagraphXml.Line("SpaceToSign", ""),
        .. content.Signer is { } name ? [ParagraphXml.Line("Signer", name)] : Array.Empty<XElement>(),
    ];
}
