namespace QuarterlyReports.Tests.House;

public sealed class SizeTests
{
    private const int MostLines = 400;

    [Test]
    public void No_file_is_longer_than_400_lines()
    {
        var tooLong = SourceFile.All.Where(file => file.Lines.Length > MostLines)
            .Select(file => $"{file.Path}: {file.Lines.Length} lines");

        Assert.That(tooLong, Is.Empty);
    }
}
