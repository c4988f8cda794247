namespace QuarterlyReports.Data.Storage;

/// <summary>The stored activity that an incoming one is.</summary>
/// <param name="AdoptsId">Its id was made from its content, and it now takes the one that its unit gives.</param>
internal readonly record struct ActivityMatch(long Number, bool AdoptsId);
