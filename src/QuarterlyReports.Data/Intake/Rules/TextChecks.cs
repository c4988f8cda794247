using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using static QuarterlyReports.Data.Intake.Rules.Hit;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>Checks of texts for readers, which both editions of a review print.</summary>
internal static class TextChecks
{
    /// <summary>A missing twin prints in the other language, marked; no text at all is another rule's matter.</summary>
    public static IReadOnlyList<RecordCheck<TEntry>> InBothLanguages<TEntry>(string field, Func<TEntry, Bilingual> text)
        where TEntry : RegisterEntry =>
    [
        new(DirectiveRules.TextLanguageMissing, field + "_en", (entry, _) =>
            ActivityChecks.IsVietnameseOnly(text(entry)) ? One() : None),
        new(DirectiveRules.TextLanguageMissing, field + "_vi", (entry, _) =>
            ActivityChecks.IsEnglishOnly(text(entry)) ? One() : None),
    ];
}
