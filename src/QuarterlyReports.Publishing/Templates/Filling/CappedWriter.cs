using System.Globalization;
using System.Text;

namespace QuarterlyReports.Publishing.Templates.Filling;

/// <summary>Collects what a template prints and stops one that would never end or fill the memory.</summary>
internal sealed class CappedWriter(FillingState state) : StringWriter(CultureInfo.InvariantCulture)
{
    private const int LongestText = 8 * 1024 * 1024;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        Check(1);
        base.Write(value);
    }

    public override void Write(string? value)
    {
        Check(value?.Length ?? 0);
        base.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Check(count);
        base.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Check(buffer.Length);
        base.Write(buffer);
    }

    private void Check(int more)
    {
        if (GetStringBuilder().Length + more > LongestText)
            throw state.Line.Problem("the template prints more than eight million characters. Nest fewer lists in each other.");
    }
}
