using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Templates.Annexes;

/// <summary>What one column of an annex table prints of a row.</summary>
/// <param name="Text">Words with marks; empty for what is not recorded.</param>
/// <param name="Weight">Share of the width relative to the other columns of the table; null lets the content decide.</param>
internal sealed record AnnexCell<TRow>(
    Func<TRow, AnnexWords, string> Text, double? Weight = 1, ColumnAlignment Alignment = ColumnAlignment.Text);
