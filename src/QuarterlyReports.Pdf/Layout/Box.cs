namespace QuarterlyReports.Pdf.Layout;

/// <summary>A rectangle in points; y grows downwards from the top edge of the page.</summary>
public readonly record struct Box(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;
}
