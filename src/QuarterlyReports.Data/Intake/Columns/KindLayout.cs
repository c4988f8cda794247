using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Intake.Columns;

/// <summary>The columns of one kind of file.</summary>
/// <param name="Kind">What the rows become.</param>
/// <param name="Name">The kind on the command line, and the usual name of its file or sheet.</param>
/// <param name="VietnameseName">The kind in Vietnamese, as a sheet may be named.</param>
/// <param name="Fields">In the order of the intake form.</param>
/// <param name="Required">Each inner list is satisfied by any one of its columns.</param>
internal sealed record KindLayout(
    IntakeKind Kind, string Name, string VietnameseName, IReadOnlyList<Field> Fields, IReadOnlyList<string[]> Required)
{
    private readonly Dictionary<string, Field> _byHeading = Fields
        .SelectMany(field => field.Headings.Select(heading => (Key: Folded.Of(heading), field)))
        .DistinctBy(pair => pair.Key)
        .ToDictionary(pair => pair.Key, pair => pair.field, StringComparer.Ordinal);

    /// <summary>As the tab of the intake form is named.</summary>
    public string NameIn(Language language) => language == Language.English ? Name : VietnameseName;

    /// <summary>The field of that heading; null when the kind has no such column.</summary>
    public Field? FieldOf(string heading) => _byHeading.GetValueOrDefault(Folded.Of(heading));

    /// <summary>The folded headings that are known, for guesses at misspelled ones.</summary>
    public IEnumerable<KeyValuePair<string, Field>> Headings => _byHeading;
}
