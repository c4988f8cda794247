using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>A piece of a PDF file in its own notation (ISO 32000-1, 7.3), growing in memory.</summary>
internal sealed class PdfSyntax(int expectedLength = 256)
{
    // ISO 19005-2, 6.1.13: a string holds at most 32,767 bytes; the byte order mark takes two of them.
    private const int LongestText = 16_382;
    private const string HexDigits = "0123456789ABCDEF";

    private readonly ArrayBufferWriter<byte> _bytes = new(Math.Max(16, expectedLength));

    public int Length => _bytes.WrittenCount;

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public PdfSyntax Add([InterpolatedStringHandlerArgument("")] PdfNotation notation)
    {
        _ = notation; // has written itself here already
        return this;
    }

    public PdfSyntax Add(string ascii)
    {
        _bytes.Advance(Encoding.ASCII.GetBytes(ascii, _bytes.GetSpan(ascii.Length)));
        return this;
    }

    public PdfSyntax Add(ReadOnlySpan<byte> bytes)
    {
        _bytes.Write(bytes);
        return this;
    }

    public void AddInteger(long value)
    {
        const int longest = 20;
        Utf8Formatter.TryFormat(value, _bytes.GetSpan(longest), out var length);
        _bytes.Advance(length);
    }

    /// <summary>Hundredths of a point: finer than any printer.</summary>
    public void AddNumber(double value) => AddScaled((long)Math.Round(value * 100, MidpointRounding.AwayFromZero), scale: 100);

    public void AddReference(PdfReference value) => Add($"{value.Number} 0 R");

    public void AddColor(Color color)
    {
        AddColorPart(color.Red);
        AddByte((byte)' ');
        AddColorPart(color.Green);
        AddByte((byte)' ');
        AddColorPart(color.Blue);
    }

    /// <summary>Four hexadecimal digits, as glyph codes and UTF-16 are written.</summary>
    public PdfSyntax AddHex(ushort value)
    {
        for (var shift = 12; shift >= 0; shift -= 4)
        {
            AddByte((byte)HexDigits[value >> shift & 15]);
        }

        return this;
    }

    /// <exception cref="DocumentException">The text is longer than an archivable file allows.</exception>
    public void AddText(PdfString value)
    {
        if (value.Text.Length > LongestText)
        {
            throw new DocumentException(
                $"A title or description has {value.Text.Length} characters, more than the {LongestText} a PDF/A holds: "
                + $"shorten the one that begins \"{value.Text[..60]}\".");
        }

        if (value.Text.All(character => character is >= ' ' and <= '~'))
        {
            Add("(").Add(value.Text.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)).Add(")");
            return;
        }

        Add("<FEFF");
        foreach (var unit in value.Text)
        {
            AddHex(unit);
        }

        Add(">");
    }

    // Three decimals give every one of the 256 steps back.
    private void AddColorPart(byte part) => AddScaled((part * 1000 + 127) / 255, scale: 1000);

    private void AddScaled(long value, int scale)
    {
        if (value < 0)
        {
            AddByte((byte)'-');
            value = -value;
        }

        AddInteger(value / scale);
        var rest = value % scale;
        if (rest > 0)
        {
            AddByte((byte)'.');
        }

        while (rest > 0)
        {
            scale /= 10;
            AddByte((byte)('0' + rest / scale));
            rest %= scale;
        }
    }

    private void AddByte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }
}
