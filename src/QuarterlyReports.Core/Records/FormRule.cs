namespace QuarterlyReports.Core.Records;

/// <summary>Whether activities of a form count as a delegation or conference (counting rule 17).</summary>
public enum FormRule
{
    No,
    Yes,

    /// <summary>When it took place outside Vietnam.</summary>
    IfAbroad,

    /// <summary>When it took place in Vietnam.</summary>
    IfInVietnam,

    /// <summary>When it is a mechanism's meeting or has several partners.</summary>
    IfMultilateral,
}
