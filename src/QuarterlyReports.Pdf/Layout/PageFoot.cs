namespace QuarterlyReports.Pdf.Layout;

/// <summary>Puts footnotes at the foot of a page, under a short rule.</summary>
internal static class PageFoot
{
    private const double RuleLength = 110;
    private const double RuleAboveNotes = 5;

    /// <param name="carried">Height of what goes on overleaf of the last note.</param>
    /// <returns>What goes on overleaf; null for nothing.</returns>
    public static PageNote? AddNotes(List<BandPlace> places, List<PageNote> notes, double carried, double height)
    {
        if (notes.Count == 0)
        {
            return null;
        }

        PageNote? rest = null;
        if (carried > 0)
        {
            (notes[^1], rest) = notes[^1].Divided(carried);
        }

        var top = height - notes.Sum(note => note.HeightPoints);
        places.Add(new BandPlace(Rule, top - RuleAboveNotes));
        foreach (var note in notes)
        {
            foreach (var line in note.Lines)
            {
                places.Add(new BandPlace(line, top));
                top += line.HeightPoints;
            }

            top += PageNote.GapBelow;
        }

        return rest;
    }

    private static Band Rule =>
        new(0) { Marks = [new Mark.Line(null, Inks.HeavyRule, Tables.TableLook.LightRule, 0, 0, RuleLength, 0)] };
}
