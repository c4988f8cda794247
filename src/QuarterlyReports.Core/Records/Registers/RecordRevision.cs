namespace QuarterlyReports.Core.Records.Registers;

/// <summary>
/// A short mark of all that a record says, such as r4K7Q2M9XT3C6A. An export carries it, so that a row that comes back can be
/// told from one whose record has changed meanwhile. It guards against mistakes, not against malice.
/// </summary>
public static class RecordRevision
{
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 14;
    private const char EndOfField = '\u001F';
    private const char NotRecorded = '\u0000';
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static string Of(Activity activity) => Of([.. ActivityFields.Columns.All.Select(field => field.Text(activity))]);

    public static string Of(RegisterEntry entry) =>
        Of([.. AllRegisters.Of(entry).Columns.All.Select(field => field.Text(entry))]);

    /// <summary>Of the fields as files spell them, in their order, without the id.</summary>
    public static string Of(ReadOnlySpan<string?> fields)
    {
        // FNV-1a: plain, quick, and the same on every machine.
        var hash = Offset;
        foreach (var field in fields)
        {
            if (field is null) hash = (hash ^ NotRecorded) * Prime;
            else
                foreach (var letter in field) hash = (hash ^ letter) * Prime;
            hash = (hash ^ EndOfField) * Prime;
        }

        // A letter first: a spreadsheet program would take 12E4567 for a number.
        return string.Create(Length, hash, (mark, rest) =>
        {
            mark[0] = 'r';
            for (var place = Length - 1; place > 0; place--, rest /= 32) mark[place] = Letters[(int)(rest % 32)];
        });
    }
}
