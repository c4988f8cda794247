using System.Text.RegularExpressions;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>Marks of secrecy in the reference of a source document, such as "Báo cáo số 12/BC-BQP (Tối mật)".</summary>
internal static partial class SecrecyMarks
{
    /// <summary>A hit when the source is marked with a higher level than the record has.</summary>
    public static Hit[] Above(Secrecy secrecy, string? source)
    {
        if (source is null || source.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return Hit.None;
        if (Mark().Match(source) is not { Success: true } mark) return Hit.None;
        var word = mark.Groups["word"].Value;
        return LevelOf(word).Rank() > secrecy.Rank() ? Hit.One(word, RecordCode.Of(secrecy)) : Hit.None;
    }

    private static Secrecy LevelOf(string word) => word.ToUpperInvariant() switch
    {
        "TUYỆT MẬT" or "TOP SECRET" => Secrecy.TuyetMat,
        "TỐI MẬT" or "SECRET" => Secrecy.ToiMat,
        "MẬT" or "CONFIDENTIAL" => Secrecy.Mat,
        _ => Secrecy.Internal,
    };

    // A mark stands in brackets or at the end after a comma; "bí mật" and "bảo mật" are ordinary words.
    [GeneratedRegex(
        @"(?:[(\[,;–-]|^)\s*(?<word>tuyệt mật|tối mật|mật|top secret|secret|confidential|lưu hành nội bộ)\s*(?:[)\],;]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
