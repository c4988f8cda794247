namespace QuarterlyReports.Core.Records.Registers;

/// <summary>A directive stays open until a named person closes it as implemented or dropped (counting rule 22).</summary>
public enum DirectiveStatus
{
    Open,
    Implemented,
    Dropped,
    Withdrawn,
}
