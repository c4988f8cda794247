using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Forms;
using QuarterlyReports.Office.Spreadsheet;

namespace QuarterlyReports.Tests.Data.Intake.Forms;

/// <summary>An intake form that somebody types into, as a spreadsheet program would keep it.</summary>
internal sealed class FilledForm(IntakeKind kind, Language language = Language.English)
{
    private readonly IReadOnlyList<FormColumn> _columns = FormColumns.Of(kind);
    private readonly Dictionary<string, string> _cells = [];

    /// <summary>The first row below the headings.</summary>
    public int FirstRow => FormColumns.HasHead(kind) ? 7 : 4;

    public static byte[] Empty(
        IntakeKind kind, Language language = Language.English, FormAddressee? addressee = null)
    {
        using var stream = new MemoryStream();
        IntakeForm.Write(kind, new(Given.SampleLists), language, addressee ?? FormAddressee.Anybody, stream);
        return stream.ToArray();
    }

    public FilledForm Head(string? unit = null, string? period = null, string? nil = null)
    {
        if (unit is not null) Type("C3", unit);
        if (period is not null) Type("C4", period);
        if (nil is not null) Type("C5", nil);
        return this;
    }

    /// <summary>Types one row: texts by field as a file spells them, days and numbers as a program keeps them.</summary>
    public FilledForm Row(int index, IReadOnlyDictionary<string, string> values)
    {
        foreach (var (field, value) in values)
        {
            var at = _columns.TakeWhile(column => column.Field.Name != field).Count();
            var address = CellAddress.Of(FirstRow + index, at + 1);
            if (_columns[at].Input is FormInput.Date or FormInput.Day && DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day))
                Keep(address, (day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture));
            else if (_columns[at].Input is FormInput.Whole or FormInput.Amount) Keep(address, value);
            else Type(address, Chosen(_columns[at], value));
        }

        return this;
    }

    public byte[] ToBytes()
    {
        var stream = new MemoryStream();
        stream.Write(Empty(kind, language));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("xl/worksheets/sheet1.xml")!; // the first sheet is always there
            string xml;
            using (var reader = new StreamReader(entry.Open())) xml = reader.ReadToEnd();
            foreach (var (address, content) in _cells) xml = Filled(xml, address, content);
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(entry.FullName).Open(), new UTF8Encoding(false));
            writer.Write(xml);
        }

        return stream.ToArray();
    }

    /// <summary>What drops down for that value.</summary>
    private string Chosen(FormColumn column, string value) =>
        new FormLists(new(Given.SampleLists), language).Of(column.Input)?.LabelOf(value) ?? value;

    private void Type(string address, string text) =>
        _cells[address] = $" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";

    private void Keep(string address, string number) => _cells[address] = $"><v>{number}</v></c>";

    private static string Filled(string xml, string address, string content)
    {
        var start = xml.IndexOf($"<c r=\"{address}\"", StringComparison.Ordinal);
        Assert.That(start, Is.Positive, $"the form has no cell {address}");
        var end = xml.IndexOf("/>", start, StringComparison.Ordinal);
        return xml[..end] + content + xml[(end + 2)..];
    }
}
