namespace QuarterlyReports.Office.Packaging;

/// <summary>A relationship from one part of a package to another.</summary>
/// <param name="Target">The other part's path from the root, with a leading slash.</param>
internal sealed record PartRelationship(string Id, string Type, string Target)
{
    /// <summary>Where most relationship types begin; the last word tells the kind.</summary>
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
}
