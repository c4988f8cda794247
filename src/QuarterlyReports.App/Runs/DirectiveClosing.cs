using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.App.Runs;

/// <summary>How a directive ended.</summary>
/// <param name="Status">Implemented or dropped.</param>
/// <param name="By">The person who answers for it.</param>
/// <param name="Reason">Null only for what was implemented.</param>
public sealed record DirectiveClosing(DirectiveStatus Status, DateOnly On, string By, string? Reason);
