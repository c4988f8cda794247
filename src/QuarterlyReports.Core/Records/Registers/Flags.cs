namespace QuarterlyReports.Core.Records.Registers;

/// <summary>How files spell what is so or is not.</summary>
public static class Flags
{
    private const string Yes = "yes";
    private const string No = "no";

    public static string Of(bool flag) => flag ? Yes : No;

    /// <exception cref="FormatException">The text is neither.</exception>
    public static bool Parse(string text) => text switch
    {
        Yes => true,
        No => false,
        _ => throw new FormatException($"'{text}' is neither {Yes} nor {No}."),
    };
}
