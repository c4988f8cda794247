using QuarterlyReports.App.Runs;

namespace QuarterlyReports.Tests.App;

public sealed class SuggestionTests
{
    [TestCase("figurse", "figures")]
    [TestCase("Reveiw", "review")]
    [TestCase("exprt", "export")]
    [TestCase("qickstart", "quickstart")]
    public void A_mistyped_word_is_recognized(string typed, string meant)
    {
        string[] known = ["quickstart", "init", "import", "check", "figures", "explain", "review", "export", "sample"];

        Assert.That(Suggestion.For(typed, known), Is.EqualTo(meant));
    }

    [TestCase("banana")]
    [TestCase("")]
    [TestCase("x")]
    public void A_word_that_is_like_none_is_not_guessed_at(string typed)
    {
        string[] known = ["figures", "review", "quickstart"];

        Assert.That(Suggestion.For(typed, known), Is.Null);
    }

    [Test]
    public void A_short_word_is_never_turned_into_a_wholly_different_one()
    {
        Assert.That(Suggestion.For("de", ["vi", "en"]), Is.Null);
    }
}
