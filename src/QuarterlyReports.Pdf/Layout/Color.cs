namespace QuarterlyReports.Pdf.Layout;

/// <summary>An sRGB colour.</summary>
public readonly record struct Color(byte Red, byte Green, byte Blue);
