using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>
/// What stands in the margins of every page: page number above the text (Decree 30/2020, Annex I: Arabic, centred, none on the
/// first page), secrecy word at top and bottom, notices and running title below the text. All of it is decoration, outside the
/// structure.
/// </summary>
internal sealed class RunningHeads(PageMarks marks, PageStyle style, ITypeMeasurer measurer)
{
    private const double NumberMillimetres = 15;
    private const double SecrecyMillimetres = 8;
    private const double FootGapMillimetres = 5.5;
    private const double AddressGapMillimetres = 2.5;
    private const double AddressPoints = 9;
    private const double GapBetweenFootTexts = 16;

    private static readonly TextStyle SecrecyStyle = TextStyle.Serif(12, 1.2, Emphasis.Bold) with { Color = Inks.Red };
    private static readonly TextStyle AddressStyle = TextStyle.Serif(11, 1.2);
    private static readonly TextStyle TitleStyle = TextStyle.Sans(8, 1.25) with { Color = Inks.Grey };
    private static readonly TextStyle NoticeStyle = TextStyle.Sans(8, 1.25, Emphasis.Bold) with { Color = Inks.Red };

    /// <param name="label">The page's number as printed.</param>
    public IReadOnlyList<Mark> Of(PageOrientation orientation, string label, bool isFirstPage)
    {
        var body = style.Body(orientation);
        var pageHeight = style.HeightPoints(orientation);
        var placed = new List<Mark>();
        if (marks.Secrecy is { Length: > 0 } secrecy)
        {
            AddCentred(placed, secrecy, SecrecyStyle, body, SecrecyMillimetres * PageStyle.PointsPerMillimetre);
            AddCentred(placed, secrecy, SecrecyStyle, body, pageHeight - (5 * PageStyle.PointsPerMillimetre));
        }

        if (!isFirstPage)
        {
            var number = TextStyle.Serif(style.BodySizePoints, 1.2);
            AddCentred(placed, label, number, body, NumberMillimetres * PageStyle.PointsPerMillimetre);
        }

        var hasAddress = isFirstPage && AddAddress(placed, body);
        var foot = body with { Height = body.Height + (hasAddress ? AddressPoints : 0) };
        AddFoot(placed, foot, isFirstPage ? "" : marks.RunningTitle);
        return placed;
    }

    // A rule and the address below it (Decree 30/2020, Annex I), above the notices.
    private bool AddAddress(List<Mark> placed, Box body)
    {
        if (marks.Address is not { Length: > 0 } address)
        {
            return false;
        }

        var rule = body.Bottom + (AddressGapMillimetres * PageStyle.PointsPerMillimetre);
        placed.Add(new Mark.Line(null, Inks.Black, 0.6, body.Left, rule, body.Right, rule));
        AddCentred(placed, address, AddressStyle, body, rule + AddressStyle.SizePoints + 1);
        return true;
    }

    private void AddCentred(List<Mark> placed, string words, TextStyle look, Box body, double baseline)
    {
        var width = measurer.WidthPoints(look.Face(), look.SizePoints, words);
        if (width > body.Width)
        {
            throw new DocumentException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{words}' is {width:0} pt wide, more than the {body.Width:0} pt between the margins."));
        }

        placed.Add(new Mark.Text(
            null, look.Face(), look.SizePoints, look.Color, body.Left + ((body.Width - width) / 2), baseline, words));
    }

    // The title stands left and the notices right; long notices wrap below each other in what the title leaves.
    private void AddFoot(List<Mark> placed, Box body, string title)
    {
        var notices = string.Join(" \u00B7 ", marks.Notices);
        var noticeWidth = Math.Min(measurer.WidthPoints(NoticeStyle.Face(), NoticeStyle.SizePoints, notices), body.Width * 0.6);
        var titleWidth = body.Width - (notices.Length > 0 ? noticeWidth + GapBetweenFootTexts : 0);
        var top = body.Bottom + (FootGapMillimetres * PageStyle.PointsPerMillimetre);
        AddFootText(placed, title, TitleStyle, (body.Left, titleWidth, top), TextAlignment.Left);
        AddFootText(placed, notices, NoticeStyle, (body.Right - noticeWidth, noticeWidth, top), TextAlignment.Right);
    }

    private void AddFootText(
        List<Mark> placed, string words, TextStyle look, (double Left, double Width, double Top) place, TextAlignment alignment)
    {
        if (words.Length == 0)
        {
            return;
        }

        var text = SetText.WithFirstFit(measurer, StyledText.Plain(words, look), look, place.Width + 0.1, alignment);
        if (text.LineCount > 2)
        {
            throw new DocumentException(
                $"The foot of the page has room for two lines, but '{words}' needs {text.LineCount}. Shorten it.");
        }

        text.Draw(placed, place.Left, place.Top);
    }
}
