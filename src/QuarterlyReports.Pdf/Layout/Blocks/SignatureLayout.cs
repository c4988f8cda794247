using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout.Blocks;

/// <summary>
/// Sets the end of an official document (Decree 30/2020, Annex I): recipients on the left, level with the authority and the
/// signer on the right. It stays in one piece and is never alone on a page.
/// </summary>
internal static class SignatureLayout
{
    private const double LeftShare = 0.46;

    // Room for a signature and a seal.
    private const double SpaceToSign = 66;

    private static readonly TextStyle RecipientsLabel = TextStyle.Serif(12, 1.25, Emphasis.BoldItalic);
    private static readonly TextStyle Recipient = TextStyle.Serif(11, 1.2);
    private static readonly TextStyle Authority = TextStyle.Serif(13, 1.25, Emphasis.Bold);

    public static IReadOnlyList<Band> Place(SignatureContent content, BlockFrame frame)
    {
        var leftWidth = frame.WidthPoints * LeftShare;
        var recipients = new TextColumn(frame, 0, leftWidth);
        recipients.Add(content.RecipientsLabel, RecipientsLabel, TextAlignment.Left);
        foreach (var recipient in content.Recipients)
        {
            recipients.Add(recipient, Recipient, TextAlignment.Left);
        }

        if (content.Drafter is { } drafter)
        {
            recipients.GoDownTo(recipients.Bottom + 4);
            recipients.Add(drafter, Recipient, TextAlignment.Left);
        }

        var signer = new TextColumn(frame, leftWidth, frame.WidthPoints - leftWidth);
        foreach (var line in content.Authority)
        {
            signer.Add(line.ToUpperInvariant(), Authority, TextAlignment.Centre);
        }

        signer.GoDownTo(signer.Bottom + SpaceToSign);
        if (content.Signer is { } name)
        {
            signer.Add(name, Authority, TextAlignment.Centre);
        }

        return
        [
            new Band(Math.Max(recipients.Bottom, signer.Bottom))
            {
                Marks = [.. recipients.Marks, .. signer.Marks],
                SpaceBefore = 20,
                SpaceAfter = 12,
                StaysWithPrevious = true,
            },
        ];
    }
}
