using System.Globalization;
using System.Text;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>
/// The one font of a workbook, with the widths that column widths are measured by: no font file and no drawing library is needed.
/// </summary>
public sealed class WorkbookFont
{
    /// <summary>The size of cells that state none.</summary>
    public const double SizePoints = 11;

    /// <summary>Height of one line of text at that size; Vietnamese capitals with two marks need it.</summary>
    public const double LinePoints = 15;

    private const int UnitsPerEm = 2048;

    private const char Horn = '\u031B';

    // Bold text is about this much wider; an exact second table would change no width by a visible amount.
    private const double BoldFactor = 1.07;

    /// <summary>Times New Roman, the letter of Vietnamese administrative documents (Decree 30/2020, Annex I).</summary>
    public static readonly WorkbookFont TimesNewRoman = new("Times New Roman", 1, 86,
    [
        512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024,
        1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479,
        682, 797, 1479, 1251, 1821, 1479, 1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682, 569,
        682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569, 569, 1024, 569, 1593, 1024, 1024, 1024, 1024,
        682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108,
    ]);

    /// <summary>Arial, measured like its metric twin Liberation Sans.</summary>
    public static readonly WorkbookFont Arial = new("Arial", 2, 232,
    [
        569, 569, 727, 1139, 1139, 1821, 1366, 391, 682, 682, 797, 1196, 569, 682, 569, 569, 1139, 1139, 1139, 1139, 1139,
        1139, 1139, 1139, 1139, 1139, 569, 569, 1196, 1196, 1196, 1139, 2079, 1366, 1366, 1479, 1479, 1366, 1251, 1593, 1479,
        569, 1024, 1366, 1139, 1706, 1479, 1593, 1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 569, 569,
        569, 961, 1139, 682, 1139, 1139, 1024, 1139, 1139, 569, 1139, 1139, 455, 455, 1024, 455, 1706, 1139, 1139, 1139, 1139,
        682, 1024, 569, 1139, 1024, 1479, 1024, 1024, 1024, 684, 532, 684, 1196,
    ]);

    // Of the characters from space to tilde, in 2048ths of the size.
    private readonly short[] _advances;

    // What the horn of ơ and ư adds to the width of o and u, in the same units.
    private readonly int _horn;

    private WorkbookFont(string name, int family, int horn, short[] advances)
    {
        Name = name;
        Family = family;
        _horn = horn;
        _advances = advances;
    }

    public string Name { get; }

    /// <summary>1 is roman with serifs, 2 without (ECMA-376, 18.8.18).</summary>
    internal int Family { get; }

    private double DigitUnits => _advances['0' - ' '];

    /// <summary>
    /// Width in Excel's unit, the width of a digit of the workbook's font and size. Of several lines, the widest.
    /// </summary>
    public double WidthOf(string text, CellStyle? style = null)
    {
        var widest = text.Split('\n').Max(UnitsOf);
        var factor = (style?.SizePoints ?? SizePoints) / SizePoints * (style?.Bold == true ? BoldFactor : 1);
        return widest / DigitUnits * factor;
    }

    /// <summary>How many lines the text takes in a column of the width, broken at spaces.</summary>
    public int LinesIn(string text, double columnWidth, CellStyle? style = null) =>
        text.Split('\n').Sum(paragraph => LinesOf(paragraph, columnWidth, style));

    private int LinesOf(string paragraph, double columnWidth, CellStyle? style)
    {
        // A cell keeps a little room on both sides.
        var (room, used, lines) = (Math.Max(1, columnWidth - 1), 0d, 1);
        var space = WidthOf(" ", style);
        foreach (var word in paragraph.Split(' '))
        {
            var width = WidthOf(word, style);
            if (used > 0 && used + space + width > room) (lines, used) = (lines + 1, 0);
            used += (used > 0 ? space : 0) + width;
            for (; used > room; used -= room) lines++;
        }

        return lines;
    }

    // Marks stand above or below their letter and take no width of their own: ệ is as wide as e. Only the horn stands beside it.
    private double UnitsOf(string line)
    {
        var units = 0;
        foreach (var letter in line.Normalize(NormalizationForm.FormD))
        {
            if (letter == Horn) units += _horn;
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            units += letter switch
            {
                >= ' ' and <= '~' => _advances[letter - ' '],
                'đ' => _advances['d' - ' '],
                'Đ' => _advances['D' - ' '],
                < '\u2E80' => (int)DigitUnits,
                _ => UnitsPerEm,
            };
        }

        return units;
    }
}
