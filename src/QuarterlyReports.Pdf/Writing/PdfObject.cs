namespace QuarterlyReports.Pdf.Writing;

/// <param name="IsStream">Streams stand in the file by themselves; all else is packed and compressed together.</param>
internal sealed record PdfObject(PdfSyntax Body, bool IsStream);
