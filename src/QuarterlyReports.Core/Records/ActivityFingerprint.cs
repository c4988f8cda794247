using System.Buffers.Binary;
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

    private const int LongestDate = 10;
    private const int LongestOnStack = 384;

    /// <summary>64 bits, the same on every machine. Databases keep them: the text they are made from must never change.</summary>
    public static long Of(Activity activity)
    {
        var title = Composed(activity.Title.In(Language.English));
        var most = LongestDate + activity.Form.Length + LengthOf(activity.Partners) + title.Length + 3;
        var text = most <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[most];
        var length = Line(activity.Start.ToString(), text);
        length += Line(activity.Form, text[length..]);
        length += Partners(activity.Partners, text[length..]);
        length += Folded(title, text[length..]);
        return Hash(text[..length]);
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

    private static long Hash(ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = text.Length <= LongestOnStack ? stackalloc byte[most] : new byte[most];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(text, bytes)], hash);
        return BinaryPrimitives.ReadInt64BigEndian(hash);
    }

    private static int Line(string text, Span<char> onto)
    {
        text.CopyTo(onto);
        onto[text.Length] = '\n';
        return text.Length + 1;
    }

    // Each with the mark that separates it from the next one, or ends the line.
    private static int LengthOf(IReadOnlyList<PartnerLink> partners)
    {
        var length = 1;
        for (var at = 0; at < partners.Count; at++) length += partners[at].Code.Length + 1;
        return length;
    }

    private static int Partners(IReadOnlyList<PartnerLink> partners, Span<char> onto)
    {
        if (partners.Count < 2) return Line(partners.Count == 0 ? "" : partners[0].Code, onto);
        var length = 0;
        foreach (var code in partners.Select(partner => partner.Code).Order(StringComparer.Ordinal))
        {
            code.CopyTo(onto[length..]);
            length += code.Length;
            onto[length++] = ';';
        }

        onto[length - 1] = '\n';
        return length;
    }

    // Letters in lower case, one space between words and none around them.
    private static int Folded(string title, Span<char> onto)
    {
        title.AsSpan().ToLowerInvariant(onto);
        var length = 0;
        var endsWord = false;
        foreach (var letter in onto[..title.Length])
        {
            if (char.IsWhiteSpace(letter))
            {
                endsWord = length > 0;
                continue;
            }

            // What is written never overtakes what is read: a space stands for at least one.
            if (endsWord) onto[length++] = ' ';
            endsWord = false;
            onto[length++] = letter;
        }

        return length;
    }

    // Asking ICU costs a call for each title. Letters below the combining marks and the precomposed ones that Vietnamese uses are
    // composed on their own.
    private static string Composed(string text)
    {
        foreach (var letter in text)
            if (letter is >= '\u0300' and not (>= '\u1e00' and <= '\u1eff')) return text.Normalize(NormalizationForm.FormC);
        return text;
    }
}
