namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>Where a stretch of text leads to.</summary>
/// <param name="Words">Of the whole link, also where it runs over several lines or faces.</param>
internal sealed record LinkGoal(StructureElement Element, string Target, string Words);
