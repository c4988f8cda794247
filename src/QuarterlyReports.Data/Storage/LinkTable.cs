namespace QuarterlyReports.Data.Storage;

/// <summary>A table that ties activities to codes, in the order in which the record names them.</summary>
/// <param name="Code">The column of the code.</param>
/// <param name="Word">The column that says how; null when the tie is all there is.</param>
internal sealed record LinkTable(string Name, string Code, string? Word = null)
{
    public static readonly LinkTable Partners = new("activity_partner", "partner", "role");
    public static readonly LinkTable Mechanisms = new("activity_mechanism", "mechanism", "tie");
    public static readonly LinkTable Themes = new("activity_theme", "theme");
    public static readonly LinkTable Agencies = new("activity_agency", "agency");
    public static readonly LinkTable Directives = new("activity_directive", "directive");

    // All links of one activity.
    public string Delete => $"DELETE FROM {Name} WHERE activity = ?";

    // The links of one activity, in no order.
    public string Select => $"SELECT position, {Code}, {Word ?? "NULL"} FROM {Name} WHERE activity = ?";
}
