using System.Xml;
using static System.FormattableString;

namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>The XML reader's table of names, which would otherwise grow with every made-up element of a hostile part.</summary>
internal sealed class BoundedNames(string part, int most) : XmlNameTable
{
    private readonly NameTable _names = new();
    private int _count;

    public override string Add(char[] array, int offset, int length) =>
        length == 0 ? "" : _names.Get(array, offset, length) ?? Counted(_names.Add(array, offset, length));

    public override string Add(string array) => _names.Get(array) ?? Counted(_names.Add(array));

    public override string? Get(char[] array, int offset, int length) => length == 0 ? "" : _names.Get(array, offset, length);

    public override string? Get(string array) => _names.Get(array);

    private string Counted(string name)
    {
        if (++_count > most)
        {
            throw new SpreadsheetException(SpreadsheetProblem.Unsafe,
                Invariant($"{part} uses more than {most:N0} names for its elements, as no program does. {Advice.SendAgain}"));
        }

        return name;
    }
}
