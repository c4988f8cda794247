using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>What the registers of agreements, of advice and of the situation bring to the sections.</summary>
internal sealed class AdviceFields(ReviewScope scope, RecordWords records)
{
    /// <summary>"01 thỏa thuận quốc tế và 01 tuyên bố chính trị": what was signed, by kind; empty when nothing was.</summary>
    public string SignedKinds() => scope.Book.Names.List([.. Enum.GetValues<AgreementKind>()
        .Select(kind => (Kind: kind, Figure: scope.Figure(FigureKeys.AgreementsSignedOf(kind))))
        .Where(signed => signed.Figure.Value > 0)
        .Select(signed => scope.Words.Count(
            $"unit.agreement.{RecordCode.Of(signed.Kind)}",
            signed.Figure.Value ?? 0,
            scope.Book.Numerals.InProse(signed.Figure.Value ?? 0)))]);

    /// <summary>The day on which the first of the agreements that expire within a year does, or empty.</summary>
    public string FirstExpiry() => scope.Review.Agreements.Expiring is [{ ExpiresOn: { } day }, ..]
        ? scope.Book.Dates.InProse(day)
        : "";

    /// <summary>"Government Office (2); Party Central Committee Office (1)", in the order of the list of agencies.</summary>
    public string Addressees()
    {
        var counts = scope.Review.Proposals.CountBy(proposal => proposal.AddressedTo ?? "").ToDictionary(StringComparer.Ordinal);
        var listed = scope.Review.References.Agencies.Select(agency => agency.Code).Where(counts.ContainsKey).ToList();
        var others = counts.Keys.Except(listed).Order(StringComparer.Ordinal);
        return string.Join("; ", listed.Concat(others).Select(addressee => scope.Words.Fill(
            "names.counted",
            ("name", Addressee(addressee)),
            ("count", scope.Book.Numerals.InProse(counts[addressee])))));
    }

    /// <summary>Proposals of the period about how agencies work together, by their subjects.</summary>
    public List<object> OnCoordination() => [.. scope.Review.Proposals
        .Where(proposal => SpeaksOf(proposal.Subject.English) || SpeaksOf(proposal.Subject.Vietnamese))
        .Select(proposal => new Fields
        {
            ["date"] = proposal.SubmittedOn is { } day ? scope.Book.Dates.InTable(day) : "",
            ["text"] = Marks.Link(
                RecordWords.AnchorOf(AllRegisters.Proposals, proposal.Id), records.Clause(proposal.Subject)),
            ["owner"] = Addressee(proposal.AddressedTo ?? ""),
            ["status"] = proposal.Outcome.IsEmpty ? scope.Words["advice.no_outcome"] : records.Clause(proposal.Outcome),
        })];

    /// <summary>Notes on the situation of the period that are about a region.</summary>
    public List<object> SituationOf(string region) => Situation(note => note.Region == region);

    /// <summary>Notes about a mechanism; one that names a region too stands under the region.</summary>
    public List<object> SituationOf(Mechanism mechanism) =>
        Situation(note => note.Region is null && note.Mechanism == mechanism.Code);

    /// <summary>Entries of registers that the days recorded put into no period, by their ids, or empty.</summary>
    public string NotPlaced() =>
        string.Join(", ", scope.Review.EntriesNotPlaced.Select(entry => Typography.OneLine(entry.Id)));

    private bool SpeaksOf(string? subject) => subject is not null && scope.Settings.CoordinationWords.Any(word =>
        subject.Normalize().Contains(word, StringComparison.OrdinalIgnoreCase));

    private string Addressee(string codeOrName) => codeOrName.Length > 0
        ? Typography.OneLine(scope.Book.Names.Agency(codeOrName))
        : scope.Words["advice.unaddressed"];

    private List<object> Situation(Func<SituationNote, bool> isAbout) =>
        [.. scope.Review.Situation.Where(isAbout).Select(note => new Fields
        {
            ["text"] = Marks.Place(RecordWords.AnchorOf(AllRegisters.Situation, note.Id)) + records.Sentence(note.Text),
            ["follows"] = records.Sentence(note.Follows),
        })];
}
