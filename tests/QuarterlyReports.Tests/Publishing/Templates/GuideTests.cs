using QuarterlyReports.Publishing.Templates.Charts;
using QuarterlyReports.Publishing.Templates.Filling;
using QuarterlyReports.Publishing.Templates.Tables;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>The guide beside the templates names everything that a template can use.</summary>
public sealed class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.PathTo("templates", "README.md"));

    [Test]
    public void Every_field_is_in_the_guide() =>
        Assert.That(Vocabulary.Fields.Where(field => !Guide.Contains($"`{field}`", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Every_helper_is_in_the_guide()
    {
        var printing = Vocabulary.Printing.Keys.Select(name => "{{" + name + " ");
        var helpers = printing.Concat(Vocabulary.Blocks.Keys.Select(name => "{{#" + name));

        Assert.That(helpers.Where(helper => !Guide.Contains(helper, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Every_table_and_chart_is_in_the_guide()
    {
        var names = ReviewTables.ByName.Keys.Concat(ReviewCharts.ByName.Keys);

        Assert.That(names.Where(name => !Guide.Contains($" {name}", StringComparison.Ordinal)), Is.Empty);
    }
}
