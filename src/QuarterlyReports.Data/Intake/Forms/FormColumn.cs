using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Columns;

namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>One column of an intake form.</summary>
/// <param name="Field">The field it feeds.</param>
/// <param name="Explanation">What belongs in it.</param>
/// <param name="Example">As a file spells it; null when the worked example leaves the column blank.</param>
internal sealed record FormColumn(Field Field, FormInput Input, Need Need, Bilingual Explanation, string? Example)
{
    public string Heading(Language language) => language == Language.English ? Field.EnglishHeading : Field.Heading;
}
