namespace QuarterlyReports.Pdf.Layout;

/// <summary>Standard structure types (ISO 32000-1, 14.8.4) that we use.</summary>
public enum StructureRole
{
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    HeaderCell,
    DataCell,
    Caption,
    Figure,
    Contents,
    ContentsItem,
    Link,
    Reference,
    Note,
    Span,
}
