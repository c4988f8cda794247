namespace QuarterlyReports.Core.Documents;

[Flags]
public enum Emphasis
{
    None = 0,
    Bold = 1,
    Italic = 2,
    BoldItalic = Bold | Italic,
}
