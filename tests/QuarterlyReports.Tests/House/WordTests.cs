using System.Text.RegularExpressions;

namespace QuarterlyReports.Tests.House;

public sealed partial class WordTests
{
    [Test]
    public void No_name_is_a_drawer_that_holds_anything()
    {
        var drawers = SourceFile.Product
            .Select(file => Path.GetFileNameWithoutExtension(file.Path))
            .Where(name => Drawer().IsMatch(name));

        Assert.That(drawers, Is.Empty);
    }

    [Test]
    public void A_file_is_named_after_the_type_it_holds()
    {
        var misnamed = SourceFile.Product
            .Where(file => Path.GetFileName(file.Path) != "Program.cs")
            .Where(file => !file.Lines.Any(line => Regex.IsMatch(line, $@"\b{Regex.Escape(NameOf(file))}\b")));

        Assert.That(misnamed.Select(file => file.Path), Is.Empty);
    }

    [Test]
    public void Nothing_is_left_to_do_later()
    {
        var later = SourceFile.Product.SelectMany(file => file.Lines
            .Where(line => Later().IsMatch(line))
            .Select(line => $"{file.Path}: {line.Trim()}"));

        Assert.That(later, Is.Empty);
    }

    // A partial type may be spread over Name.Part.cs.
    private static string NameOf(SourceFile file) => Path.GetFileName(file.Path).Split('.')[0];

    [GeneratedRegex("(Manager|Helper|Helpers|Service|Utils|Util|Base|Impl|Common)$")]
    private static partial Regex Drawer();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException|^\s*#(region|endregion)")]
    private static partial Regex Later();
}
