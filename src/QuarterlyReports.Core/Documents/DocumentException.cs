using System.Text;

namespace QuarterlyReports.Core.Documents;

/// <summary>A document cannot be drawn without losing something. The message names page or block and the reason.</summary>
public sealed class DocumentException(string message) : Exception(message)
{
    /// <summary>The character that no font at hand can show, when that is the reason.</summary>
    public Rune? Character { get; init; }
}
