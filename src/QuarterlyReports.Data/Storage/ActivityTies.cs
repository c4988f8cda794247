using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>What the tables of links say of one activity, each in the order in which the record names them.</summary>
internal readonly record struct ActivityTies(
    IReadOnlyList<PartnerLink> Partners,
    IReadOnlyList<MechanismLink> Mechanisms,
    IReadOnlyList<string> Themes,
    IReadOnlyList<string> Agencies,
    IReadOnlyList<string> Directives);
