using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>What one drop-down list offers.</summary>
/// <param name="Name">Of its cells, as the workbook's formulas call them.</param>
/// <param name="Choices">What is chosen, and what it is called in the other language; empty when there is no such word.</param>
internal sealed record FormList(string Name, Bilingual Title, IReadOnlyList<(string Label, string Other)> Choices)
{
    /// <summary>What stands between a code and its name: USA - United States.</summary>
    public const string Dash = " - ";

    /// <summary>The label of a code; the code itself when the list has none.</summary>
    public string LabelOf(string code)
    {
        foreach (var (label, other) in Choices)
            if (label == code || other == code || label.StartsWith(code + Dash, StringComparison.Ordinal)) return label;
        return code;
    }
}
