namespace QuarterlyReports.Pdf;

/// <summary>A file that travels inside a PDF, such as the workbook of a review; it makes the PDF one of PDF/A-3a.</summary>
/// <param name="Name">As readers save it.</param>
/// <param name="Description">What it is, in the document's language.</param>
/// <param name="MediaType">Such as application/pdf.</param>
public sealed record PdfAttachment(string Name, string Description, string MediaType, ReadOnlyMemory<byte> Content);
