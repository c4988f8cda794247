using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>Where an annex begins: <c>::: annex landscape activities</c>.</summary>
/// <param name="Id">The name that <c>{{annex "…"}}</c> refers to.</param>
internal sealed record AnnexLine(PageOrientation Orientation, string Id)
{
    public const string Name = "annex";

    public static AnnexLine Of(Directive directive)
    {
        if (directive.Values is not [var orientation, var id])
            throw directive.Source.Problem(
                "'::: annex' names an orientation and the annex. Write '::: annex landscape activities'.");
        return new(
            orientation switch
            {
                "portrait" => PageOrientation.Portrait,
                "landscape" => PageOrientation.Landscape,
                _ => throw directive.Source.Problem($"'{orientation}' is no orientation. Write portrait or landscape."),
            },
            id);
    }
}
