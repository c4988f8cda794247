using System.Buffers;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>Writes records as import files: comma-separated (RFC 4180), with a header, LF at line ends.</summary>
public static class SampleFiles
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>How many records were written.</summary>
    public static int WriteActivities(TextWriter to, IEnumerable<Activity> activities) =>
        Write(to, activities, activity => activity.Id, ActivityFields.Columns);

    /// <inheritdoc cref="WriteActivities"/>
    public static int WriteRegister(TextWriter to, Register register, IEnumerable<RegisterEntry> entries) =>
        Write(to, entries, entry => entry.Id, register.Columns);

    private static int Write<TRecord>(
        TextWriter to, IEnumerable<TRecord> records, Func<TRecord, string> idOf, RecordFields<TRecord> fields)
    {
        to.Write("id");
        foreach (var field in fields.All)
        {
            to.Write(',');
            to.Write(field.Name);
        }

        to.Write('\n');
        var written = 0;
        foreach (var record in records)
        {
            WriteCell(to, idOf(record));
            foreach (var field in fields.All)
            {
                to.Write(',');
                WriteCell(to, field.Text(record));
            }

            to.Write('\n');
            written++;
        }

        return written;
    }

    private static void WriteCell(TextWriter to, string? text)
    {
        if (text.AsSpan().IndexOfAny(NeedQuotes) < 0)
        {
            to.Write(text);
            return;
        }

        to.Write('"');
        to.Write(text!.Replace("\"", "\"\"", StringComparison.Ordinal)); // not null: it holds a character that needs quotes
        to.Write('"');
    }
}
