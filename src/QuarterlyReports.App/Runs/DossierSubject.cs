using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Runs;

/// <summary>The partner or mechanism that a dossier is about.</summary>
public sealed record DossierSubject(string Code, bool IsMechanism)
{
    /// <param name="typed">A code or a name, in either language and letter case.</param>
    /// <exception cref="UnusableInputException">Neither list has it; the sentence guesses at the one meant.</exception>
    public static DossierSubject Find(string typed, ReferenceLists references)
    {
        var partner = references.Partners.Where(known => known.Code != Partner.HomeCode)
            .FirstOrDefault(known => Is(typed, known.Code, known.Name));
        if (partner is not null) return new(partner.Code, IsMechanism: false);
        var mechanism = references.Mechanisms.FirstOrDefault(known => Is(typed, known.Code, known.Name));
        return mechanism is not null
            ? new(mechanism.Code, IsMechanism: true)
            : throw Suggestion.Refuse(typed, new("a partner or mechanism", "đối tác hoặc cơ chế"),
                [.. references.Partners.Where(known => known.Code != Partner.HomeCode).Select(known => known.Code),
                    .. references.Mechanisms.Select(known => known.Code)]);
    }

    public Dossier In(QuarterReview review) =>
        IsMechanism ? DossierBuilder.OfMechanism(review, Code) : DossierBuilder.OfPartner(review, Code);

    private static bool Is(string typed, string code, Bilingual name) => new[] { code, name.English, name.Vietnamese }
        .Any(word => string.Equals(word, typed.Trim().Normalize(), StringComparison.OrdinalIgnoreCase));
}
