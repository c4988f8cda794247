using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>Delegations out and in: one trip, and the talks, calls, signings and further stops that belong to it.</summary>
internal static class SampleVisits
{
    private static readonly Phrase VisitOut = new("{head} visits {partner}", "{head} thăm {partner}");
    private static readonly Phrase VisitIn = new("{head} visits Vietnam", "{head} thăm Việt Nam");

    private static readonly Phrase TalksOut = new(
        "Talks at the Ministry of Defense of {partner} on {topic}", "Hội đàm tại Bộ Quốc phòng {partner} về {topic}");

    private static readonly Phrase TalksIn = new(
        "Talks in {place} with the delegation of {partner} on {topic}", "Hội đàm tại {place} với đoàn {partner} về {topic}");

    private static readonly Phrase CallOut = new(
        "A State leader of {partner} receives the military delegation of Vietnam",
        "Lãnh đạo Nhà nước {partner} tiếp đoàn đại biểu quân sự Việt Nam");

    private static readonly Phrase CallIn = new(
        "The State President receives the delegation of {partner}", "Chủ tịch nước tiếp đoàn {partner}");

    // Others are not empowered to sign for the Ministry.
    private static readonly string[] Signers =
        ["minister", "chief_of_general_staff", "deputy_minister", "service_chief", "department"];

    public static IEnumerable<Activity> Out(SampleDraft draft, DateOnly day)
    {
        var dice = draft.Dice;
        var partner = SamplePartners.Any.Pick(dice);
        var days = dice.Between(2, 5);
        var head = Free(SampleHeads.Hosts, dice, one => draft.Office.Diary.TakesHost(one, partner, day, days));
        var journey = new Journey(draft, head, day, Direction.Out, draft.Trip(day), dice.Between(3, 24));
        yield return journey.Visit(VisitOut, partner, day, days);
        if (dice.Chance(500)) yield return journey.Part("dialogue", TalksOut, partner, 0);
        if (journey.Signing(partner) is { } signing) yield return signing;
        if (head.Level is "minister" or "chief_of_general_staff" && dice.Chance(600))
            yield return journey.Part("reception", CallOut, partner, 1);
        // Now and then the delegation goes on to a second country.
        var (after, daysThere) = (day.AddDays(days), dice.Between(2, 4));
        if (dice.Chance(140) && SamplePartners.Any.Pick(dice) is var next && next != partner
            && draft.Office.Diary.TakesHost(head, next, after, daysThere))
        {
            yield return journey.Visit(VisitOut, next, after, daysThere);
        }
    }

    public static IEnumerable<Activity> In(SampleDraft draft, DateOnly day)
    {
        var dice = draft.Dice;
        var partner = SamplePartners.Any.Pick(dice);
        var days = dice.Between(2, 5);
        var head = Free(SampleHeads.Guests, dice, one => draft.Office.Diary.TakesGuest(one, partner, day, days));
        var journey = new Journey(draft, head, day, Direction.In, draft.Trip(day), dice.Between(3, 20));
        yield return journey.Visit(VisitIn, partner, day, days);
        // A State leader's delegation is not received at the Ministry for talks.
        if (head.Level != "head_of_state" && dice.Chance(550)) yield return journey.Part("dialogue", TalksIn, partner, 0);
        if (journey.Signing(partner) is { } signing) yield return signing;
        if (head.Level is "minister" or "chief_of_general_staff" && dice.Chance(700))
            yield return journey.Part("reception", CallIn, partner, 1);
    }

    // There is always somebody: groups have no diary.
    private static SampleHead Free(WeightedChoice<SampleHead> heads, SplitMix64 dice, Func<SampleHead, bool> isFree)
    {
        while (true)
        {
            var head = heads.Pick(dice);
            if (isFree(head)) return head;
        }
    }

    /// <summary>What all activities of one trip share.</summary>
    private sealed record Journey(SampleDraft Draft, SampleHead Head, DateOnly Day, Direction Direction, string Trip, int People)
    {
        public Activity Visit(Phrase title, SamplePartner partner, DateOnly day, int days)
        {
            var words = Draft.Words(day, partner);
            words = words with { Head = Head.Post.With(words) };
            var form = Direction == Direction.Out ? "visit_out" : "visit_in";
            var scene = new SampleScene(form, title, words, day) { Days = days, Unit = Head.Unit };
            return Shared(Draft.Record(scene), words) with
            {
                HeadOfDelegation = Head.PostAlone,
                CounterpartLevel = Head.Level,
                People = People,
            };
        }

        public Activity Part(string form, Phrase title, SamplePartner partner, int daysLater)
        {
            var day = Day.AddDays(daysLater);
            return Part(form, title, Draft.Words(day, partner), day);
        }

        /// <summary>Null when nothing is signed.</summary>
        public Activity? Signing(SamplePartner partner)
        {
            if (!Draft.Dice.Chance(180) || !Signers.Contains(Head.Level)) return null;
            var words = Draft.Words(Day, partner);
            return Draft.Office.Agreements.Next(words, Head.Level, Day, Draft.Dice) is { } signing
                ? Part("agreement", signing.Instrument.Event, signing.Words, Day) with { Agreement = signing.Agreement.Id }
                : null;
        }

        private Activity Part(string form, Phrase title, SampleWords words, DateOnly day) =>
            Shared(Draft.Record(new(form, title, words, day) { Unit = Head.Unit }), words);

        private Activity Shared(Activity activity, SampleWords words) => activity with
        {
            Trip = Trip,
            Level = Head.Level,
            Partners = [new(words.Partner.Code)],
            Direction = Direction,
            Country = Direction == Direction.Out ? words.Partner.Code : Partner.HomeCode,
            Place = Direction == Direction.Out ? words.Partner.City : words.Place.English,
        };
    }
}
