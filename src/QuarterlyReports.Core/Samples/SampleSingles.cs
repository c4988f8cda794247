using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>Activities that stand by themselves.</summary>
internal static class SampleSingles
{
    /// <summary>Of a form drawn for the day: what comes up once a year with a partner is held once.</summary>
    public static Activity Any(SampleDraft draft, DateOnly day)
    {
        while (true)
        {
            var form = SampleForms.All.Pick(draft.Dice);
            var partner = form.Partners?.Pick(draft.Dice);
            if (form.Since > day.Year || form.Until < day.Year) continue;
            if (form.Months.Count > 0 && !form.Months.Contains(day.Month)) continue;
            if (form.IsGroupMeeting) return draft.Office.Groups.Meeting(form, draft, day);
            if (form.IsYearly && !draft.Office.Yearbook.IsFirstInYear(form.Title.ToString(), partner?.Code ?? "", day)) continue;
            return Of(form, partner, draft, form.Day?.Invoke(day.Year, draft.Office.Options) ?? day);
        }
    }

    private static Activity Of(SampleForm form, SamplePartner? partner, SampleDraft draft, DateOnly day)
    {
        var dice = draft.Dice;
        var words = draft.Words(day, partner);
        words = words with { Place = dice.OneOf(form.Places(words.Partner)) };
        if (form.Theme is { } theme) words = words with { Topic = SampleTopics.Of(theme) };
        if (form.Suits is { } suits)
            words = words with { Topic = dice.OneOf(SampleTopics.With(words.Partner).Where(suits).ToList()) };
        var days = dice.Between(1, form.MostDays);
        var partners = PartnersOf(partner, form, dice);
        var sides = 1 + partners.Count(link => !link.IsObserver);
        var activity = draft.Record(new(form.Code, form.Title, words, day) { Days = days, Unit = form.Unit, Sides = sides });
        return activity with
        {
            Title = form.Title.With(words with { Partner = Together(partner, partners) }),
            Level = LevelOf(form, draft, day, day.AddDays(days - 1)),
            Partners = partners,
            // Two partners at one table: some clerks say that it was bilateral all the same.
            Track = partners.Count(link => !link.IsObserver) == 2 && dice.Chance(250) ? Track.Bilateral : null,
            Mechanisms = form.Mechanism is { } mechanism ? [mechanism] : [],
            Direction = form.Direction,
            Country = CountryOf(form, partner),
            Place = PlaceOf(form, partner, words.Place),
            People = dice.Between(form.People.Least, form.People.Most),
        };
    }

    // Who is abroad receives nobody; a deputy does.
    private static string LevelOf(SampleForm form, SampleDraft draft, DateOnly from, DateOnly to) =>
        draft.Dice.OneOf(form.Levels) is var level && draft.Office.Diary.TryHost(level, from, to) ? level : "deputy_minister";

    // A title names both hosts and guests: "with Japan and Sri Lanka". Observers it leaves out.
    private static SamplePartner Together(SamplePartner? partner, IReadOnlyList<PartnerLink> links)
    {
        if (partner is null) return SamplePartner.None;
        if (links is not [_, { IsObserver: false } second]) return partner;
        var guest = SamplePartners.Of(second.Code);
        return partner with
        {
            InSentence = new(
                $"{partner.InSentence.English} and {guest.InSentence.English}",
                $"{partner.InSentence.Vietnamese} và {guest.InSentence.Vietnamese}"),
        };
    }

    private static string? CountryOf(SampleForm form, SamplePartner? partner) => form.Direction switch
    {
        Direction.Online => null,
        Direction.Out => partner?.Code,
        _ => Partner.HomeCode,
    };

    // Ships call at a port and relief goes to the provinces, and ministries of defense are not always there.
    private static string? PlaceOf(SampleForm form, SamplePartner? partner, Bilingual atHome) => form.Direction switch
    {
        Direction.Online => null,
        Direction.Out => form.Code is "port_call_out" or "humanitarian" ? null : partner?.City,
        _ => atHome.English,
    };

    private static IReadOnlyList<PartnerLink> PartnersOf(SamplePartner? partner, SampleForm form, SplitMix64 dice)
    {
        if (partner is null) return [];
        if (!form.HasGuests || !dice.Chance(150)) return [new(partner.Code)];
        var guest = SamplePartners.Any.Pick(dice);
        if (guest == partner) return [new(partner.Code)];
        return [new(partner.Code), new(guest.Code, dice.Chance(300) ? PartnerLink.Observer : null)];
    }
}
