using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>A stretch of a text in one face that belongs to one structure element.</summary>
/// <param name="Element">Null for text outside the structure, such as a repeated heading row.</param>
/// <param name="Link">Where the stretch leads to; null for plain text.</param>
internal sealed record StyledRun(int Start, int End, FontFace Face, StructureElement? Element, LinkGoal? Link = null);
