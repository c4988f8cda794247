using System.Buffers.Binary;
using System.Text;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// The colour profile that says what our reds and blues look like: sRGB (IEC 61966-2-1) as an ICC version 4 display profile,
/// made here
/// so that no profile of anyone else has to travel with the project.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int TagEntryLength = 12;
    private const int Version42 = 0x04200000;

    // D50, the white that ICC profiles are measured against.
    private static readonly double[] ProfileWhite = [0.9642, 1.0, 0.8249];

    public static byte[] Bytes { get; } = Build();

    private static byte[] Build()
    {
        var curve = ToneCurve();
        (string Tag, byte[] Value)[] tags =
        [
            ("desc", Text("sRGB")),
            ("cprt", Text("No copyright")),
            ("wtpt", Xyz(ProfileWhite)),
            // From the screen's white (D65) to the profile's (D50), after Bradford.
            ("chad", Fixed("sf32", [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168])),
            ("rXYZ", Xyz([0.43607, 0.22249, 0.01392])),
            ("gXYZ", Xyz([0.38515, 0.71687, 0.09708])),
            ("bXYZ", Xyz([0.14307, 0.06061, 0.71410])),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];

        var firstValue = HeaderLength + 4 + tags.Length * TagEntryLength;
        var profile = new byte[firstValue + tags.Sum(tag => tag.Value.Length)];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderLength), tags.Length);
        for (int index = 0, at = firstValue; index < tags.Length; at += tags[index].Value.Length, index++)
        {
            var entry = profile.AsSpan(HeaderLength + 4 + index * TagEntryLength);
            Encoding.ASCII.GetBytes(tags[index].Tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[index].Value.Length);
            tags[index].Value.CopyTo(profile, at);
        }

        return profile;
    }

    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], Version42);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", profile[12..]); // a display, from RGB, by way of XYZ
        BinaryPrimitives.WriteInt16BigEndian(profile[24..], 2026); // made on 1 January 2026
        BinaryPrimitives.WriteInt16BigEndian(profile[26..], 1);
        BinaryPrimitives.WriteInt16BigEndian(profile[28..], 1);
        Encoding.ASCII.GetBytes("acsp", profile[36..]);
        WriteFixed(profile[68..], ProfileWhite);
    }

    private static byte[] Text(string text)
    {
        const int textStart = 28;
        var value = new byte[(textStart + text.Length * 2 + 3) & ~3];
        Encoding.ASCII.GetBytes("mluc", value);
        BinaryPrimitives.WriteInt32BigEndian(value.AsSpan(8), 1); // one language
        BinaryPrimitives.WriteInt32BigEndian(value.AsSpan(12), 12); // its entry's length
        Encoding.ASCII.GetBytes("enUS", value.AsSpan(16));
        BinaryPrimitives.WriteInt32BigEndian(value.AsSpan(20), text.Length * 2);
        BinaryPrimitives.WriteInt32BigEndian(value.AsSpan(24), textStart);
        Encoding.BigEndianUnicode.GetBytes(text, value.AsSpan(textStart));
        return value;
    }

    private static byte[] ToneCurve()
    {
        const short linearThenPower = 3;
        double[] parameters = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];
        var value = new byte[12 + parameters.Length * 4];
        Encoding.ASCII.GetBytes("para", value);
        BinaryPrimitives.WriteInt16BigEndian(value.AsSpan(8), linearThenPower);
        WriteFixed(value.AsSpan(12), parameters);
        return value;
    }

    private static byte[] Xyz(double[] values) => Fixed("XYZ ", values);

    private static byte[] Fixed(string type, double[] values)
    {
        var value = new byte[8 + values.Length * 4];
        Encoding.ASCII.GetBytes(type, value);
        WriteFixed(value.AsSpan(8), values);
        return value;
    }

    // Sixteen bits before the binary point, sixteen after it.
    private static void WriteFixed(Span<byte> target, double[] values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            BinaryPrimitives.WriteInt32BigEndian(target[(index * 4)..], (int)Math.Round(values[index] * 65536));
        }
    }
}
