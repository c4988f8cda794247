using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QuarterlyReports.Core.Records;

/// <summary>
/// Recognizes the same activity under another id: equal start, form, partners and title (English if recorded, else Vietnamese),
/// with letter case and white space folded. A file without ids gets its stable ids from it.
/// </summary>
public static class ActivityFingerprint
{
    // No 0/O and 1/I: people read these ids to each other.
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>64 bits, the same on every machine.</summary>
    public static long Of(Activity activity)
    {
        var text = new StringBuilder()
            .Append(activity.Start.ToString()).Append('\n')
            .Append(activity.Form).Append('\n')
            .AppendJoin(';', activity.Partners.Select(partner => partner.Code).Order(StringComparer.Ordinal)).Append('\n')
            .Append(Folded(activity.Title.In(Language.English)))
            .ToString();
        return BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The id of a record whose file gives none, such as A-7K2MC9QX4R5TB.</summary>
    public static string IdOf(Activity activity)
    {
        var bits = (ulong)Of(activity);
        return string.Create(15, bits, (id, rest) =>
        {
            id[0] = 'A';
            id[1] = '-';
            for (var place = id.Length - 1; place >= 2; place--, rest /= 32) id[place] = Letters[(int)(rest % 32)];
        });
    }

    private static string Folded(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).ToLower(CultureInfo.InvariantCulture)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
