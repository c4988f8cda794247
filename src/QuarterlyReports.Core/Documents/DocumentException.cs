namespace QuarterlyReports.Core.Documents;

/// <summary>A document cannot be drawn without losing something. The message names page or block and the reason.</summary>
public sealed class DocumentException(string message) : Exception(message);
