using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>The tint behind a row and the rules above and below it, all of them decoration.</summary>
internal readonly record struct RowEdge(RowRole Role, bool IsLastOfTable)
{
    public void Draw(List<Mark> marks, Box area, bool isFirst, bool isLast)
    {
        if (Role is RowRole.Total or RowRole.Group)
        {
            marks.Add(new Mark.Fill(null, Inks.RowTint, area));
        }

        if (isFirst && Role is RowRole.Total or RowRole.Subtotal)
        {
            marks.Add(new Mark.Line(null, Inks.HeavyRule, TableLook.LightRule, area.Left, area.Top, area.Right, area.Top));
        }

        if (isLast)
        {
            var (color, width) = IsLastOfTable ? (Inks.HeavyRule, TableLook.HeavyRule) : (Inks.LightRule, TableLook.LightRule);
            marks.Add(new Mark.Line(null, color, width, area.Left, area.Bottom, area.Right, area.Bottom));
        }
    }
}
