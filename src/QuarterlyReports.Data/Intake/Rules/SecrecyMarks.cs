using System.Text.RegularExpressions;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>Marks of secrecy in the reference of a source document, such as "Báo cáo số 12/BC-BQP (Tối mật)".</summary>
internal static partial class SecrecyMarks
{
    /// <summary>The mark as it is written in the source; null when there is none.</summary>
    public static string? In(string source) =>
        !source.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Mark().Match(source) is { Success: true } mark
            ? mark.Groups["word"].Value
            : null;

    /// <summary>A hit when the mark of the source stands for a higher level than the record has.</summary>
    public static Hit[] Above(Secrecy secrecy, string? mark) =>
        mark is not null && LevelOf(mark).Rank() > secrecy.Rank() ? Hit.One(mark, RecordCode.Of(secrecy)) : Hit.None;

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
