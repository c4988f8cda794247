using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>The standard structure types as PDF spells them (ISO 32000-1, 14.8.4).</summary>
internal static class StructureNames
{
    public static string Of(StructureRole role) => role switch
    {
        StructureRole.Document => "Document",
        StructureRole.Section => "Sect",
        StructureRole.Heading1 => "H1",
        StructureRole.Heading2 => "H2",
        StructureRole.Heading3 => "H3",
        StructureRole.Heading4 => "H4",
        StructureRole.Paragraph => "P",
        StructureRole.List => "L",
        StructureRole.ListItem => "LI",
        StructureRole.Label => "Lbl",
        StructureRole.ListBody => "LBody",
        StructureRole.Table => "Table",
        StructureRole.TableHead => "THead",
        StructureRole.TableBody => "TBody",
        StructureRole.TableRow => "TR",
        StructureRole.HeaderCell => "TH",
        StructureRole.DataCell => "TD",
        StructureRole.Caption => "Caption",
        StructureRole.Figure => "Figure",
        StructureRole.Contents => "TOC",
        StructureRole.ContentsItem => "TOCI",
        StructureRole.Link => "Link",
        StructureRole.Reference => "Reference",
        StructureRole.Note => "Note",
        StructureRole.Span => "Span",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No structure type is known for this role."),
    };
}
