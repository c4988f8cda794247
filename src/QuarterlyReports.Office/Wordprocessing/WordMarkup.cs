using System.Xml.Linq;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>Short names for building WordprocessingML.</summary>
internal static class WordMarkup
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static XElement Word(string name, params object?[] content) => new(Main + name, content);

    public static XAttribute At(string name, object value) => new(Main + name, value);

    public static XElement Value(string name, object value) => Word(name, At("val", value));

    /// <summary>Null when it is not set.</summary>
    public static XElement? Flag(string name, bool isSet) => isSet ? Word(name) : null;

    /// <summary>Twentieths of a point, the unit of lengths.</summary>
    public static int Twips(double points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);

    /// <summary>Half points, the unit of type sizes.</summary>
    public static int HalfPoints(double points) => (int)Math.Round(points * 2, MidpointRounding.AwayFromZero);
}
