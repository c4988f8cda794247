using System.Globalization;
using System.Text;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Intake.Findings;

/// <summary>
/// Where something stands, as a spreadsheet program shows it. Every part may be unknown; a stored record has only its id.
/// </summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Sheet">Null for text files.</param>
/// <param name="Row">The first row of the file or sheet is row 1.</param>
/// <param name="Column">The heading as the file writes it, or the field's name when a value was set by hand.</param>
/// <param name="Letter">The column's letter in a spreadsheet program, such as F; null when the value stands in no column.</param>
/// <param name="Record">Id of the record meant.</param>
public readonly record struct Place(
    string? File = null, string? Sheet = null, int? Row = null, string? Column = null, string? Letter = null,
    string? Record = null)
{
    /// <summary>The place in words: activities.xlsx, sheet 2018, row 12, column F (partners).</summary>
    public string In(Language language)
    {
        var words = language == Language.English ? English : Vietnamese;
        var text = new StringBuilder(File);
        Add(text, words.Sheet, Sheet);
        Add(text, words.Row, Row?.ToString(CultureInfo.InvariantCulture));
        Add(text, words.Record, Record);
        Add(text, words.Column, Letter is null ? Column : Column is null ? Letter : $"{Letter} ({Column})");
        return text.ToString();
    }

    private static readonly PlaceWords English = new("sheet", "row", "column", "record");

    private static readonly PlaceWords Vietnamese = new("trang", "dòng", "cột", "bản ghi");

    private static void Add(StringBuilder text, string word, string? value)
    {
        if (value is null) return;
        if (text.Length > 0) text.Append(", ");
        text.Append(word).Append(' ').Append(value);
    }

    private sealed record PlaceWords(string Sheet, string Row, string Column, string Record);
}
