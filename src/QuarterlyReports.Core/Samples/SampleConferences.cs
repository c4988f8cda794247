using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>Taking part in a mechanism's meeting, with the bilateral meetings held on its margins: one trip.</summary>
internal static class SampleConferences
{
    private static readonly Phrase Sideline = new(
        "Meeting with {partner} on the margins of the {mechanism}", "Gặp song phương với {partner} bên lề {mechanism}");

    // More than two: even of the meetings of which returns name only the host.
    private const int ManySides = 10;

    public static IEnumerable<Activity> Of(SampleMeeting meeting, SampleDraft draft, DateOnly proposed)
    {
        var dice = draft.Dice;
        var country = SampleMeetings.HostOf(meeting, proposed, dice);
        var days = dice.Between(1, 3);
        var day = draft.Office.Diary.DayOfMeeting(meeting.Level, proposed, days, isAbroad: country != Partner.HomeCode);
        var words = draft.Words(day);
        if (meeting.Themes is { } themes) words = words with { Topic = SampleTopics.Of(dice.OneOf(themes)) };
        var form = meeting.Host is null ? "dialogue" : "seminar";
        var scene = new SampleScene(form, meeting.Title, words, day) { Days = days, Unit = "FRD", Sides = ManySides };
        var main = draft.Record(scene) with
        {
            Level = meeting.Level,
            Trip = draft.Trip(day),
            Direction = country == Partner.HomeCode ? Direction.Home : Direction.Out,
            Country = country,
            People = dice.Between(3, 16),
            Partners = [.. ParticipantsOf(meeting, day).Select(code => new PartnerLink(code))],
            Mechanisms = [new(meeting.Mechanism, MechanismTie.Meeting)],
        };
        yield return main;
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var count = dice.Below(meeting.Sidelines + 1); count > 0; count--)
        {
            if (PartnerMet(main, meeting, dice) is var partner && met.Add(partner.Code))
                yield return OnMargins(main, meeting, partner, draft, day);
        }
    }

    private static IEnumerable<string> ParticipantsOf(SampleMeeting meeting, DateOnly day) =>
        meeting.Host is { } host ? [host] : meeting.IsPlus ? SamplePartners.AseanPlusOn(day) : SamplePartners.AseanOn(day);

    // Where the host alone is named, anyone may have come.
    private static SamplePartner PartnerMet(Activity main, SampleMeeting meeting, SplitMix64 dice) =>
        meeting.Host is null ? SamplePartners.Of(dice.OneOf(main.Partners).Code) : SamplePartners.InDialogue.Pick(dice);

    private static Activity OnMargins(
        Activity main, SampleMeeting meeting, SamplePartner partner, SampleDraft draft, DateOnly day)
    {
        var dice = draft.Dice;
        var words = draft.Words(day, partner) with { Mechanism = main.Title };
        // Half of the clerks leave the tie to the rule, which is the same.
        MechanismTie? tie = dice.Chance(500) ? MechanismTie.Sideline : null;
        return draft.Record(new("dialogue", Sideline, words, day) { Unit = "FRD", Report = main.Source }) with
        {
            Level = meeting.Level,
            Trip = main.Trip,
            Direction = main.Direction,
            Country = main.Country,
            Partners = [new(partner.Code)],
            Mechanisms = [new(meeting.Mechanism, tie)],
        };
    }
}
