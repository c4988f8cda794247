using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout.Blocks;

/// <summary>
/// Sets the head of an official document (Decree 30/2020, Annex I): who issues it and under which number on the left, the State's
/// name and motto with place and date on the right, and below them what the document is.
/// </summary>
internal sealed class OfficialHeadLayout
{
    private const double GapBetweenColumns = 12;
    private const double SmallestRightShare = 0.44;
    private const double LargestRightShare = 0.66;

    // The rule under a name is a third to a half of the text above it.
    private const double RuleShare = 0.42;
    private const double RuleGap = 3;

    private static readonly TextStyle Name = TextStyle.Serif(12, 1.25);
    private static readonly TextStyle BoldName = TextStyle.Serif(12, 1.25, Emphasis.Bold);
    private static readonly TextStyle Motto = TextStyle.Serif(13, 1.25, Emphasis.Bold);
    private static readonly TextStyle Number = TextStyle.Serif(13, 1.25);
    private static readonly TextStyle PlaceAndDate = TextStyle.Serif(13, 1.25, Emphasis.Italic);
    private static readonly TextStyle SignatureOfCopy = TextStyle.Serif(10, 1.25);
    private static readonly TextStyle SecrecyStamp = TextStyle.Serif(14, 1.2, Emphasis.Bold) with { Color = Inks.Red };
    private static readonly TextStyle Stamp = TextStyle.Serif(13, 1.2, Emphasis.Bold);
    private static readonly TextStyle Title = TextStyle.Serif(14, 1.3, Emphasis.Bold);
    private static readonly TextStyle SubjectNote = TextStyle.Serif(12, 1.3, Emphasis.Italic);

    private readonly DocumentHead _head;
    private readonly BlockFrame _frame;

    private OfficialHeadLayout(DocumentHead head, BlockFrame frame) => (_head, _frame) = (head, frame);

    public static IReadOnlyList<Band> Place(DocumentHead head, BlockFrame frame)
    {
        var layout = new OfficialHeadLayout(head, frame);
        return [.. layout.DigitalSignature(), layout.Columns(), layout.TitleBand()];
    }

    private IEnumerable<Band> DigitalSignature()
    {
        if (_head.DigitalSignature is not { } words)
        {
            yield break;
        }

        var column = new TextColumn(_frame, 0, _frame.WidthPoints);
        column.Add(words, SignatureOfCopy, TextAlignment.Right);
        yield return new Band(column.Bottom) { Marks = column.Marks, SpaceAfter = 6, StaysWithNext = true };
    }

    private Band Columns()
    {
        var rightWidth = RightWidth();
        var leftWidth = _frame.WidthPoints - rightWidth - GapBetweenColumns;
        var issuer = new TextColumn(_frame, 0, leftWidth);
        AddIssuer(issuer);
        var state = new TextColumn(_frame, leftWidth + GapBetweenColumns, rightWidth);
        AddState(state);

        // Number and date stand on one line, below the longer of the two names.
        var level = Math.Max(issuer.Bottom, state.Bottom) + 7;
        issuer.GoDownTo(level);
        AddNumber(issuer);
        state.GoDownTo(level);
        state.Add(_head.PlaceAndDate, PlaceAndDate, TextAlignment.Centre);
        foreach (var stamp in _head.Stamps)
        {
            state.AddStamp(stamp, Stamp, gapAbove: 6);
        }

        return new Band(Math.Max(issuer.Bottom, state.Bottom))
        {
            Marks = [.. issuer.Marks, .. state.Marks],
            StaysWithNext = true,
        };
    }

    private double RightWidth()
    {
        var name = _frame.Measurer.WidthPoints(BoldName.Face(), BoldName.SizePoints, Capitals(_head.NationalName));
        var motto = _frame.Measurer.WidthPoints(Motto.Face(), Motto.SizePoints, _head.Motto);
        var date = _frame.Measurer.WidthPoints(PlaceAndDate.Face(), PlaceAndDate.SizePoints, _head.PlaceAndDate);
        var widest = Math.Max(name, Math.Max(motto, date)) + 2;
        return Math.Clamp(widest, _frame.WidthPoints * SmallestRightShare, _frame.WidthPoints * LargestRightShare);
    }

    private void AddIssuer(TextColumn column)
    {
        if (_head.ParentBody is { } parent)
        {
            column.Add(Capitals(parent), Name, TextAlignment.Centre);
        }

        var width = column.Add(Capitals(_head.IssuingBody), BoldName, TextAlignment.Centre);
        column.AddRule(width * RuleShare, RuleGap);
    }

    private void AddState(TextColumn column)
    {
        column.Add(Capitals(_head.NationalName), BoldName, TextAlignment.Centre);
        var width = column.Add(_head.Motto, Motto, TextAlignment.Centre);
        column.AddRule(width, RuleGap);
    }

    private void AddNumber(TextColumn column)
    {
        column.Add(_head.Number, Number, TextAlignment.Centre);
        if (_head.SecrecyStamp is { } secrecy)
        {
            column.AddStamp(secrecy, SecrecyStamp, gapAbove: 6);
        }

        if (_head.Urgency is { } urgency)
        {
            var millimetre = PageStyle.PointsPerMillimetre;
            column.AddStamp(
                urgency.Word,
                SecrecyStamp,
                gapAbove: 6,
                least: (urgency.WidthMillimetres * millimetre, UrgencyStamp.HeightMillimetres * millimetre));
        }

        if (_head.CopyNumber is { } copy)
        {
            column.GoDownTo(column.Bottom + 4);
            column.Add(copy, Number, TextAlignment.Centre);
        }
    }

    private Band TitleBand()
    {
        var column = new TextColumn(_frame, 0, _frame.WidthPoints);
        column.Add(Capitals(_head.DocumentType), Title, TextAlignment.Centre);
        var width = column.Add(_head.Subject, Title, TextAlignment.Centre);
        column.AddRule(width * RuleShare, RuleGap + 1);
        column.GoDownTo(column.Bottom + 6);
        foreach (var note in _head.SubjectNotes)
        {
            column.Add(note, SubjectNote, TextAlignment.Centre);
        }

        if (_head.Addressee is { } addressee)
        {
            column.GoDownTo(column.Bottom + 8);
            column.Add(addressee, Number, TextAlignment.Centre);
        }

        return new Band(column.Bottom) { Marks = column.Marks, SpaceBefore = 22, SpaceAfter = 14, StaysWithNext = true };
    }

    private static string Capitals(string words) => words.ToUpperInvariant();
}
