using QuarterlyReports.Publishing.Templates.Annexes;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>The tables that a template can place by name.</summary>
internal static class ReviewTables
{
    public static readonly IReadOnlyDictionary<string, Func<ReviewScope, TableParts>> ByName =
        new Dictionary<string, Func<ReviewScope, TableParts>>(
            AnnexTables.All.Select(annex => KeyValuePair.Create<string, Func<ReviewScope, TableParts>>(annex.Name, annex.Make)),
            StringComparer.Ordinal)
        {
            ["region-summary"] = BilateralTables.RegionSummary,
            ["partners"] = BilateralTables.Partners,
            ["groups"] = BilateralTables.Groups,
            ["multilateral"] = SubjectTables.Multilateral,
            ["forms"] = SubjectTables.Forms,
            ["levels"] = SubjectTables.Levels,
            ["themes"] = SubjectTables.Themes,
            ["delegations"] = SubjectTables.Delegations,
            ["delegation-levels"] = DelegationLevels.Of,
            ["comparison"] = ComparisonTables.Comparison,
            ["quarter-figures"] = ComparisonTables.QuarterFigures,
            ["region-themes"] = SubjectTables.RegionThemes,
            ["quarters"] = ComparisonTables.Quarters,
            ["peacekeeping"] = PeacekeepingTables.Strength,
            ["readiness"] = PeacekeepingTables.Readiness,
            ["publications"] = PublicationTable.Of,
            ["follow-up"] = RecordTables.FollowUp,
            ["upcoming"] = RecordTables.Upcoming,
            ["activities"] = RecordTables.Activities,
            ["continuing"] = RecordTables.Continuing,
            ["dossier-activities"] = DossierTables.Activities,
            ["dossier-upcoming"] = DossierTables.Upcoming,
            ["dossier-agreements"] = DossierTables.Agreements,
            ["dossier-projects"] = DossierTables.Projects,
            ["dossier-situation"] = DossierTables.Situation,
            ["dossier-directives"] = DossierTables.Directives,
            ["not-placed"] = RecordTables.NotPlaced,
            ["programme"] = ProgrammeTables.Programme,
            ["agencies"] = CoordinationTables.Agencies,
            ["working-groups"] = CoordinationTables.WorkingGroups,
            ["returns"] = CoordinationTables.Returns,
            ["agreements"] = AgreementTables.Agreements,
            ["proposals"] = AgreementTables.Proposals,
        };
}
