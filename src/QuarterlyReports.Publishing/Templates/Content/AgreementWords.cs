using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>What the review says of an agreement in the document's language.</summary>
internal sealed class AgreementWords(ReviewScope scope, RecordWords records)
{
    private readonly HashSet<string> _inForce =
        [.. scope.Review.Agreements.InForce.Select(agreement => agreement.Id)];

    public string Title(Agreement agreement) =>
        agreement.Title.IsEmpty ? scope.Words["title.untitled"] : records.Text(agreement.Title);

    /// <summary>"Memorandum of understanding"; without a type, what it is in law.</summary>
    public string Type(Agreement agreement)
    {
        if (!agreement.Instrument.IsEmpty) return records.Text(agreement.Instrument);
        return agreement.Kind is { } kind ? scope.Words[$"agreement.kind.{RecordCode.Of(kind)}"] : "";
    }

    /// <summary>In the configured order of partners.</summary>
    public string Partners(Agreement agreement) => records.PartnerNames(agreement.Partners);

    public string InNameOf(Agreement agreement) =>
        agreement.InNameOf is { } name ? scope.Words[$"agreement.name.{RecordCode.Of(name)}"] : "";

    /// <summary>On the period's last day, by the dates; the status is only the last one known.</summary>
    public string Validity(Agreement agreement) => scope.Words[
        _inForce.Contains(agreement.Id) ? "agreement.validity.in_force"
        : agreement.Kind == AgreementKind.PoliticalStatement ? "agreement.validity.statement"
        : agreement.ExpiresOn is { } end && end.Last <= scope.Review.Period.Window.Last ? "agreement.validity.expired"
        : "agreement.validity.not_in_force"];

    /// <summary>The term as written, else its last day.</summary>
    public string Term(Agreement agreement)
    {
        if (!agreement.Term.IsEmpty) return records.Text(agreement.Term);
        return agreement.ExpiresOn is { } end
            ? scope.Words.Fill("agreement.until", ("date", scope.Book.Dates.InTable(end)))
            : "";
    }
}
