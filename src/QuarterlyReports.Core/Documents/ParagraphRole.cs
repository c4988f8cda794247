namespace QuarterlyReports.Core.Documents;

/// <summary>What a paragraph is for; each renderer gives every role its look.</summary>
public enum ParagraphRole
{
    Body,

    /// <summary>Small print: methods, reconciliations, data notes.</summary>
    Note,

    /// <summary>The quiet sentence of a section without records.</summary>
    Quiet,

    /// <summary>A remark the reader must not miss: a claim without a record, a preliminary figure.</summary>
    Warning,

    /// <summary>A centred line that leads to what follows, such as the one under the title of an annex.</summary>
    Centred,

    /// <summary>One sentence that says what matters, set apart.</summary>
    Lead,
}
