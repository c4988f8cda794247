using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Runs;

/// <summary>
/// What was asked cannot be done as asked. The sentence says what, where and what to do; nothing has been changed.
/// </summary>
public sealed class UnusableInputException(Bilingual sentence) : Exception(sentence.English)
{
    public Bilingual Sentence { get; } = sentence;
}
