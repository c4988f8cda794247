namespace QuarterlyReports.Core.Documents;

/// <summary>A finished document: everything that every format prints, in order. Nothing is computed after this.</summary>
public sealed record Document
{
    /// <summary>BCP 47 tag: en-US or vi-VN.</summary>
    public required string LanguageTag { get; init; }

    public required DocumentProperties Properties { get; init; }

    public PageMarks Marks { get; init; } = new();

    /// <summary>At least one, each with at least one block.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>What its footnotes are called together where they do not stand at the foot of pages.</summary>
    public string FootnotesTitle { get; init; } = "";

    /// <summary>What leads from a footnote back to its mark.</summary>
    public string FootnoteReturn { get; init; } = "";

    /// <summary>The records behind the numbers of its tables.</summary>
    public IReadOnlyList<RecordList> RecordLists { get; init; } = [];

    /// <summary>What these lists are called together.</summary>
    public string RecordListsTitle { get; init; } = "";
}
