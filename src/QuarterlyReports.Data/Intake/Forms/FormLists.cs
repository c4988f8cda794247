using System.Diagnostics;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>Makes the drop-down lists of a form from the reference lists, in their configured order.</summary>
internal sealed class FormLists(ReferenceLists lists, Language language)
{
    private readonly Language _other = language == Language.English ? Language.Vietnamese : Language.English;

    /// <summary>Null when the column is no list.</summary>
    public FormList? Of(FormInput input) => input switch
    {
        FormInput.Choice(var choices) => OfChoices(choices),
        FormInput.Code(var set, _) => OfCodes(set),
        _ => null,
    };

    private FormList OfChoices(Type choices) => new(
        "choices_" + choices.Name,
        FormWords.TitleOf(choices),
        [.. WordsOf(choices).InOrder.Select(choice => language == Language.English
            ? (choice.Code, choice.Vietnamese)
            : (choice.Vietnamese, choice.Code))]);

    private static IChoiceWords WordsOf(Type choices) => choices switch
    {
        _ when choices == typeof(ActivityStatus) => Words.Status,
        _ when choices == typeof(Track) => Words.Track,
        _ when choices == typeof(Direction) => Words.Direction,
        _ when choices == typeof(DatePrecision) => Words.Precision,
        _ when choices == typeof(YesOrNo) => Words.YesOrNo,
        _ => RegisterWords.Of(choices),
    };

    private FormList OfCodes(CodeSet set) => new(
        "codes_" + set, FormWords.TitleOf(set), [.. Codes(set).Select(item => Labelled(item.Code, item.Name))]);

    private IEnumerable<(string Code, Bilingual Name)> Codes(CodeSet set) => set switch
    {
        CodeSet.Partners => lists.Partners.Where(item => item.Code != Partner.HomeCode).Select(item => (item.Code, item.Name)),
        CodeSet.Countries => lists.Partners.Where(item => item.Kind == PartnerKind.Country)
            .OrderBy(item => item.Code != Partner.HomeCode).Select(item => (item.Code, item.Name)),
        CodeSet.Regions => lists.Regions.Select(item => (item.Code, item.Name)),
        CodeSet.Mechanisms => lists.Mechanisms.Select(item => (item.Code, item.Name)),
        CodeSet.Forms => lists.Forms.Select(item => (item.Code, item.Name)),
        CodeSet.Levels => lists.Levels.Select(item => (item.Code, item.Name)),
        CodeSet.Themes => lists.Themes.Select(item => (item.Code, item.Name)),
        CodeSet.Agencies => lists.Agencies.Select(item => (item.Code, item.Name)),
        _ => throw new UnreachableException($"No codes of {set}."),
    };

    private (string Label, string Other) Labelled(string code, Bilingual name) =>
        (code + FormList.Dash + name.In(language), name.In(_other));
}
