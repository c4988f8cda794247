using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>When an agreement binds. Dates speak first: the status is only the last one known.</summary>
internal static class AgreementTerm
{
    public static bool IsInForceOn(DateOnly day, Agreement agreement) =>
        Start(agreement) is { } start && start <= day && !HasEnded(day, agreement);

    /// <summary>The year from that day on is the one in which its term runs out.</summary>
    public static bool ExpiresWithinAYearOf(DateOnly day, Agreement agreement) =>
        IsInForceOn(day, agreement) && agreement.ExpiresOn is { } end && end.Last <= day.AddYears(1);

    // A political statement binds by word only. A term known to its years begins with the first of them, as a membership does;
    // of a signing known to its year nobody can say more than that it was past when the year was.
    private static DateOnly? Start(Agreement agreement)
    {
        if (!agreement.IsSigned || agreement.Kind == AgreementKind.PoliticalStatement) return null;
        return agreement.BindsSinceSigning ? agreement.SignedOn?.Last : agreement.InForceOn?.First;
    }

    private static bool HasEnded(DateOnly day, Agreement agreement) =>
        agreement.EndedOnNoKnownDay || agreement.ExpiresOn?.Last < day;
}
