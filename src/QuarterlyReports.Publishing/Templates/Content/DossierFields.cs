using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>The partner or mechanism that a dossier is about.</summary>
internal static class DossierFields
{
    public static Fields? Of(ReviewScope scope) => scope.Dossier is not { } dossier ? null : new()
    {
        ["name"] = NameOf(scope, dossier),
        ["text"] = dossier.IsMechanism ? NameOf(scope, dossier) : scope.Book.Names.PartnerInProse(dossier.Code),
        ["key"] = (dossier.IsMechanism ? FigureKeys.Mechanism(dossier.Code) : FigureKeys.Partner(dossier.Code)).Text,
        ["is_mechanism"] = dossier.IsMechanism,
        ["has_activities"] = dossier.Activities.Count > 0,
    };

    public static string NameOf(ReviewScope scope, Dossier dossier) => Typography.OneLine(
        dossier.IsMechanism ? scope.Book.Names.Mechanism(dossier.Code) : scope.Book.Names.Partner(dossier.Code));
}
