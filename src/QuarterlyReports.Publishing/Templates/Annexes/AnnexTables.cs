namespace QuarterlyReports.Publishing.Templates.Annexes;

/// <summary>The annex tables that records can fill. A table of the column file that is not here has no source at all.</summary>
internal static class AnnexTables
{
    public static readonly IReadOnlyList<AnnexTable> All =
    [
        DelegationAnnexes.Outgoing,
        DelegationAnnexes.Incoming,
        ConferenceAnnexes.Hosted,
        ConferenceAnnexes.Attended,
        PeacekeepingAnnex.Strength,
        AgreementAnnexes.Agreements,
        AgreementAnnexes.Treaties,
        ProgrammeAnnex.PlanStatus,
        TaskAnnex.OpenTasks,
    ];
}
