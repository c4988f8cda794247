namespace QuarterlyReports.Tests.House;

public sealed class SizeTests
{
    private const int MostLines = 400;
    private const int MostColumns = 130;

    [Test]
    public void No_line_is_wider_than_130_columns()
    {
        var wide = SourceFile.All.SelectMany(file => file.Lines
            .Select((line, index) => (Text: line, Number: index + 1))
            .Where(line => line.Text.Length > MostColumns)
            .Select(line => $"{file.Path}:{line.Number}: {line.Text.Length} columns"));

        Assert.That(wide, Is.Empty);
    }

    [Test]
    public void No_file_is_longer_than_400_lines()
    {
        var tooLong = SourceFile.All.Where(file => file.Lines.Length > MostLines)
            .Select(file => $"{file.Path}: {file.Lines.Length} lines");

        Assert.That(tooLong, Is.Empty);
    }
}
