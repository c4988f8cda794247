using System.Globalization;

namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>
/// One cell as the file has it: text trimmed and in NFC, numbers and dates typed when a spreadsheet typed them.
/// </summary>
internal readonly record struct Cell
{
    private Cell(CellKind kind, string text, double number, DateTime moment)
    {
        Kind = kind;
        Text = text;
        Number = number;
        Moment = moment;
    }

    public static Cell Blank => new(CellKind.Blank, "", 0, default);

    public CellKind Kind { get; }

    /// <summary>What a reader sees in the cell; empty for a blank one.</summary>
    public string Text => field ?? "";

    public double Number { get; }

    public DateTime Moment { get; }

    /// <summary>Whether nothing can be wrong with the text; false also when nobody has looked.</summary>
    public bool IsPlain { get; private init; }

    public bool IsBlank => Kind == CellKind.Blank;

    public static Cell OfText(string text) => text.Length == 0 ? Blank : new(CellKind.Text, text, 0, default);

    /// <summary>A text of which <see cref="ComposedText.IsPlain(string)"/> is known.</summary>
    public static Cell OfPlainText(string text) => OfText(text) with { IsPlain = true };

    // Fifteen digits are what spreadsheet programs show: 0.1 + 0.2 is 0.3 there.
    public static Cell OfNumber(double number) =>
        new(CellKind.Number, number.ToString("G15", CultureInfo.InvariantCulture), number, default);

    public static Cell OfMoment(DateTime moment)
    {
        var format = moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss";
        return new(CellKind.Moment, moment.ToString(format, CultureInfo.InvariantCulture), 0, moment);
    }

    public static Cell OfTruth(bool truth) => new(CellKind.Truth, truth ? "true" : "false", truth ? 1 : 0, default);

    public static Cell OfFault(string code) => new(CellKind.Fault, code, 0, default);

    public override string ToString() => Text;
}
