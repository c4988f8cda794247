namespace QuarterlyReports.Pdf.Writing;

/// <summary>An object of the file by its number; written as "12 0 R".</summary>
internal readonly record struct PdfReference(int Number);
