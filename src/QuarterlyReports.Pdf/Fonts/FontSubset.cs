using System.Buffers;
using System.Buffers.Binary;

namespace QuarterlyReports.Pdf.Fonts;

/// <summary>
/// Cuts a font down to the glyphs a document uses. Hinting is left out: at the resolution of paper it changes nothing. Parts of
/// composite
/// glyphs (the letter and the accent of "ế") follow after the glyphs that were asked for.
/// </summary>
internal sealed class FontSubset
{
    private static ReadOnlySpan<byte> Padding => [0, 0, 0];

    private readonly Typeface _face;
    private readonly List<ushort> _glyphs;
    private readonly Dictionary<ushort, ushort> _newNumbers = [];
    private readonly ArrayBufferWriter<byte> _outlines = new();
    private readonly List<int> _starts = [];

    private FontSubset(Typeface face, IReadOnlyList<ushort> glyphs)
    {
        _face = face;
        _glyphs = [.. glyphs];
        for (var index = 0; index < glyphs.Count; index++)
        {
            _newNumbers.TryAdd(glyphs[index], (ushort)index);
        }
    }

    /// <param name="glyphs">In the order the subset numbers them; the first is 0, "not defined". One may come twice.</param>
    public static byte[] Cut(Typeface face, IReadOnlyList<ushort> glyphs)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(glyphs.FirstOrDefault(ushort.MaxValue), 0, nameof(glyphs));
        return new FontSubset(face, glyphs).Assemble();
    }

    private byte[] Assemble()
    {
        for (var index = 0; index < _glyphs.Count; index++) // grows while composites name their parts
        {
            _starts.Add(_outlines.WrittenCount);
            Append(_face.Outlines.Of(_glyphs[index]));
            _outlines.Write(Padding[..(-_outlines.WrittenCount & 3)]);
        }

        _starts.Add(_outlines.WrittenCount);
        return FontAssembly.Assemble(
        [
            ("glyf", _outlines.WrittenSpan.ToArray()),
            ("head", WithUInt16(_face.Table("head"), at: 50, value: 1)), // long offsets
            ("hhea", WithUInt16(_face.Table("hhea"), at: 34, (ushort)_glyphs.Count)),
            ("hmtx", Widths()),
            ("loca", Starts()),
            ("maxp", WithUInt16(_face.Table("maxp"), at: 4, (ushort)_glyphs.Count)),
        ]);
    }

    private void Append(FontTable outline)
    {
        if (outline.Length == 0)
        {
            return;
        }

        var contours = outline.Int16(0);
        if (contours >= 0)
        {
            AppendSimple(outline, contours);
        }
        else
        {
            AppendComposite(outline);
        }
    }

    private void AppendSimple(FontTable outline, int contours)
    {
        var instructionsAt = 10 + contours * 2;
        var pointsAt = instructionsAt + 2 + outline.UInt16(instructionsAt);
        _outlines.Write(outline.Bytes(0, instructionsAt));
        WriteUInt16(0);
        _outlines.Write(outline.Bytes(pointsAt, outline.Length - pointsAt));
    }

    private void AppendComposite(FontTable outline)
    {
        _outlines.Write(outline.Bytes(0, 10));
        var at = 10;
        CompositeFlags flags;
        do
        {
            flags = (CompositeFlags)outline.UInt16(at);
            var length = PartLength(flags);
            WriteUInt16((ushort)(flags & ~CompositeFlags.HasInstructions));
            WriteUInt16(NewNumberOf(outline.UInt16(at + 2)));
            _outlines.Write(outline.Bytes(at + 4, length - 4));
            at += length;
        }
        while (flags.HasFlag(CompositeFlags.MoreParts));
    }

    private static int PartLength(CompositeFlags flags)
    {
        var placement = flags.HasFlag(CompositeFlags.WordArguments) ? 4 : 2;
        var scale = flags.HasFlag(CompositeFlags.OneScale) ? 2
            : flags.HasFlag(CompositeFlags.TwoScales) ? 4
            : flags.HasFlag(CompositeFlags.Matrix) ? 8
            : 0;
        return 4 + placement + scale;
    }

    private ushort NewNumberOf(ushort glyph)
    {
        if (_newNumbers.TryAdd(glyph, (ushort)_glyphs.Count))
        {
            _glyphs.Add(glyph);
        }

        return _newNumbers[glyph];
    }

    private void WriteUInt16(ushort value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(_outlines.GetSpan(2), value);
        _outlines.Advance(2);
    }

    private byte[] Widths()
    {
        var widths = new byte[_glyphs.Count * 4];
        for (var index = 0; index < _glyphs.Count; index++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(widths.AsSpan(index * 4), _face.Advance(_glyphs[index]));
            BinaryPrimitives.WriteInt16BigEndian(widths.AsSpan(index * 4 + 2), _face.LeftBearing(_glyphs[index]));
        }

        return widths;
    }

    private byte[] Starts()
    {
        var starts = new byte[_starts.Count * 4];
        for (var index = 0; index < _starts.Count; index++)
        {
            BinaryPrimitives.WriteInt32BigEndian(starts.AsSpan(index * 4), _starts[index]);
        }

        return starts;
    }

    private static byte[] WithUInt16(FontTable table, int at, ushort value)
    {
        table.Bytes(at, 2); // too short: names the table
        var copy = table.All.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), value);
        return copy;
    }

    /// <summary>What stands about one part of a composite glyph (OpenType, "glyf").</summary>
    [Flags]
    private enum CompositeFlags : ushort
    {
        WordArguments = 0x0001,
        OneScale = 0x0008,
        MoreParts = 0x0020,
        TwoScales = 0x0040,
        Matrix = 0x0080,
        HasInstructions = 0x0100,
    }
}
