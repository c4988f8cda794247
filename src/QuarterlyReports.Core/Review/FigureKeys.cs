namespace QuarterlyReports.Core.Review;

/// <summary>Every key of a figure, as the command line's contract spells it. Codes are those of the reference lists.</summary>
public static class FigureKeys
{
    public static readonly FigureKey Held = new("total.held");
    public static readonly FigureKey Continuing = new("total.continuing");
    public static readonly FigureKey NotPlaced = new("total.not_placed");
    public static readonly FigureKey WithoutOutcome = new("total.without_outcome");
    public static readonly FigureKey Bilateral = new("track.bilateral");
    public static readonly FigureKey Multilateral = new("track.multilateral");
    public static readonly FigureKey General = new("track.general");
    public static readonly FigureKey RegionOverlap = new("region.overlap");
    public static readonly FigureKey MechanismOverlap = new("mechanism.overlap");
    public static readonly FigureKey NoMechanism = new("multilateral.no_mechanism");
    public static readonly FigureKey DelegationsOut = new("delegations.out");
    public static readonly FigureKey DelegationsIn = new("delegations.in");
    public static readonly FigureKey DelegationPeople = new("delegations.people");

    /// <summary>
    /// Delegations whose number of people is not recorded: printed beside the sum, because "not recorded" is not 0.
    /// </summary>
    public static readonly FigureKey DelegationsWithoutPeople = new("delegations.people_not_recorded");
    public static readonly FigureKey DirectivesOpened = new("directives.opened");
    public static readonly FigureKey DirectivesImplemented = new("directives.implemented");
    public static readonly FigureKey DirectivesDropped = new("directives.dropped");
    public static readonly FigureKey DirectivesCarried = new("directives.carried");

    /// <summary>Stands for partners without a region and activities without a stated level.</summary>
    public const string NoCode = "none";

    public static FigureKey Region(string region) => new($"region.{region}.held");

    public static FigureKey Partner(string partner) => new($"partner.{partner}.held");

    public static FigureKey Group(string group) => new($"group.{group}.held");

    public static FigureKey Mechanism(string mechanism) => new($"mechanism.{mechanism}.held");

    public static FigureKey Margins(string mechanism) => new($"mechanism.{mechanism}.margins");

    public static FigureKey Form(string form) => new($"form.{form}.held");

    public static FigureKey Level(string level) => new($"level.{level}.held");

    public static FigureKey Theme(string theme) => new($"theme.{theme}.held");

    public static FigureKey RegionForm(string region, string form) => new($"region.{region}.form.{form}.held");
}
