using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Annexes;

/// <summary>What the cells of annex tables say of records, beyond what every table says.</summary>
internal sealed class AnnexWords(ReviewScope scope)
{
    private const string BetweenItems = "; ";

    public ReviewScope Scope => scope;

    public RecordWords Records { get; } = new(scope.Book, scope.Review.References);

    public AgreementWords Agreements => field ??= new(scope, Records);

    public OrientationFields Tasks => field ??= new(scope, Records);

    /// <summary>Each once, without the empty ones.</summary>
    public static string Joined(IEnumerable<string> items) =>
        string.Join(BetweenItems, items.Where(item => item.Length > 0).Distinct(StringComparer.Ordinal));

    public string Number(decimal? number) => number is { } known ? scope.Book.Numerals.InTable(known) : "";

    /// <summary>The agency's name; a unit written out in the other language has its mark, as titles have.</summary>
    public string Agency(string? codeOrName) => codeOrName is null ? ""
        : scope.Book.Names.KnownAgency(codeOrName) is { } known ? Typography.OneLine(known)
        : Records.Text(codeOrName);

    /// <summary>A post or remark in the document's language; what the phrase file does not know, as recorded.</summary>
    public string Term(string? recorded) => scope.Book.Names.Term(recorded ?? "");

    public string Money(decimal? amount, string? currency) =>
        amount is null ? "" : Typography.OneLine($"{Number(amount)} {currency}");

    /// <summary>Number and day of a report. A web address is where a record was read, not the number of a report.</summary>
    public string Report(string? source, DateOnly? reportedOn)
    {
        var number = source is null || source.Contains("://", StringComparison.Ordinal) ? "" : Term(source);
        var day = reportedOn is { } known ? scope.Book.Dates.InTable(known) : "";
        return number.Length > 0 && day.Length > 0 ? $"{number}, {day}" : number + day;
    }

    /// <summary>Programme items that the activities carry out, by their ids, which lead to their rows.</summary>
    public string InProgramme(IEnumerable<Activity> activities) => Records.Entries(
        AllRegisters.Programme,
        [.. activities.Select(activity => activity.Programme).OfType<string>().Distinct(StringComparer.Ordinal)],
        scope.Settings.EvidenceNamedMost);

    /// <summary>Record numbers that lead to the records' own rows.</summary>
    public string Links(IReadOnlyList<string> ids) => Records.Records(ids, scope.Settings.EvidenceNamedMost);
}
