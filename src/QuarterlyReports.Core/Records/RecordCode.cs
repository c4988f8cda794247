using System.Text;

namespace QuarterlyReports.Core.Records;

/// <summary>How fixed choices are spelled in files and tables: lower case with underscores, so ToiMat is toi_mat.</summary>
public static class RecordCode
{
    public static string Of<TChoice>(TChoice choice) where TChoice : struct, Enum => Codes<TChoice>.ByChoice[choice];

    /// <summary>Reads a code in either letter case.</summary>
    public static bool TryParse<TChoice>(string? code, out TChoice choice) where TChoice : struct, Enum =>
        Codes<TChoice>.ByCode.TryGetValue(code ?? "", out choice);

    /// <exception cref="FormatException">No choice is spelled so.</exception>
    public static TChoice Parse<TChoice>(string code) where TChoice : struct, Enum => TryParse<TChoice>(code, out var choice)
        ? choice
        : throw new FormatException($"'{code}' is none of {string.Join(", ", Codes<TChoice>.ByChoice.Values)}.");

    private static string Spelled(string name)
    {
        var code = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && code.Length > 0) code.Append('_');
            code.Append(char.ToLowerInvariant(letter));
        }

        return code.ToString();
    }

    private static class Codes<TChoice> where TChoice : struct, Enum
    {
        public static readonly Dictionary<TChoice, string> ByChoice =
            Enum.GetValues<TChoice>().ToDictionary(choice => choice, choice => Spelled(choice.ToString()));

        public static readonly Dictionary<string, TChoice> ByCode =
            ByChoice.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);
    }
}
