using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>
/// The register of agreements: those that are older than the made-up years, and those that visiting delegations sign. Activities
/// find the one they are held under.
/// </summary>
internal sealed class SampleAgreements
{
    // Even in a year of a hundred thousand activities a ministry signs only so much.
    private const int MostEachMonth = 6;

    private readonly DateOnly _lastDay;
    private readonly List<Agreement> _all = [];
    private readonly Dictionary<string, Agreement> _pending = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Kept>> _byPartner = new(StringComparer.Ordinal);
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private (int Year, int Month, int Signed) _month;
    private int _number;

    public SampleAgreements(SampleOptions options)
    {
        _lastDay = new(options.LastYear, 12, 31);
        foreach (var partner in SamplePartners.Countries.Where(partner => partner.Weight >= 10))
            Standing(partner, SplitMix64.For(options.Seed + 31, (ulong)_all.Count), options.FirstYear);
    }

    /// <summary>As far as the activities have been written, the oldest first.</summary>
    public IReadOnlyList<Agreement> All => _all;

    /// <summary>What the delegation might sign; null when enough has been signed, or the same already.</summary>
    public SampleSigning? Next(SampleWords words, string level, DateOnly day, SplitMix64 dice)
    {
        var instrument = level == "minister" && dice.Chance(100) ? SampleInstruments.Vision : SampleInstruments.Usual.Pick(dice);
        // From the summer on it is the next year that is planned.
        if (instrument.IsYearly && day.Month >= 7) words = words with { Year = YearOf(day.Year + 1) };
        var title = instrument.Title.With(words);
        if (IsEnough(day) || !_titles.Add(title.Vietnamese!)) return null; // not null: phrases have both languages
        var agreement = Signed(instrument, words, day, dice) with { Title = title };
        _pending.Add(agreement.Id, agreement);
        return new(instrument, words, agreement);
    }

    /// <summary>The activity as it went: when it was held, what was to be signed is signed.</summary>
    public Activity Conclude(Activity activity)
    {
        if (activity.Agreement is not { } id || !_pending.Remove(id, out var agreement)) return activity;
        if (!activity.IsHeld) return activity with { Agreement = null };
        var secrecy = activity.Secrecy == Secrecy.Unreviewed ? Secrecy.Internal : activity.Secrecy;
        Keep(agreement with { Secrecy = secrecy }, activity.Themes);
        return activity;
    }

    /// <summary>The agreement in force on the day that such an activity belongs to; null when the clerk names none.</summary>
    public string? FrameworkOf(Activity activity, DateOnly day, SplitMix64 dice)
    {
        if (activity.Partners is not [var partner] || !_byPartner.TryGetValue(partner.Code, out var kept)) return null;
        if (!dice.Chance(640)) return null;
        var inForce = kept.Where(one => one.IsInForceOn(day)).ToList();
        // Now and then a clerk copies what was right two years ago.
        if (dice.Chance(15) && kept.Except(inForce).FirstOrDefault() is { } ended) return ended.Agreement.Id;
        var fitting = inForce.LastOrDefault(one => one.Theme is { } theme && activity.Themes.Contains(theme));
        var plan = inForce.LastOrDefault(one => one.Agreement.Instrument == SampleInstruments.Plan.Name);
        var best = fitting ?? (dice.Chance(700) ? plan : null) ?? inForce.FirstOrDefault(one => one.Theme is null);
        return best?.Agreement.Id;
    }

    private bool IsEnough(DateOnly day)
    {
        if ((_month.Year, _month.Month) != (day.Year, day.Month)) _month = (day.Year, day.Month, 0);
        return ++_month.Signed > MostEachMonth;
    }

    private void Standing(SamplePartner partner, SplitMix64 dice, int firstYear)
    {
        var day = new DateOnly(firstYear - dice.Between(1, 9), dice.Between(1, 12), dice.Between(1, 28));
        var words = new SampleWords { Partner = partner };
        Keep(Signed(SampleInstruments.Framework, words, day, dice) with
        {
            Id = $"AGR-{partner.Code}-FRAMEWORK",
            Title = SampleInstruments.Framework.Title.With(words),
            Secrecy = Secrecy.Public,
        }, []);
        if (!partner.IsOnBorder) return;
        Keep(Signed(SampleInstruments.Border, words, day.AddYears(-2), dice) with
        {
            Id = $"AGR-{partner.Code}-BORDER",
            Title = SampleInstruments.Border.Title.With(words),
            Secrecy = Secrecy.Public,
            InNameOf = AgreementName.Government,
            ProposedBy = "BORDER-GUARD",
        }, ["border"]);
    }

    private Agreement Signed(SampleInstrument instrument, SampleWords words, DateOnly day, SplitMix64 dice)
    {
        var end = EndOf(instrument, words, day);
        return new()
        {
            Id = FormattableString.Invariant($"AGR-{day.Year}-{++_number:0000}"),
            Source = "Made up for illustration: register of agreements",
            Kind = instrument.Kind,
            Instrument = instrument.Name,
            Partners = [words.Partner.Code],
            InNameOf = AgreementName.Ministry,
            ProposedBy = dice.Chance(850) ? "FRD" : null,
            SignedOn = PartialDate.OfDay(day),
            InForceOn = dice.Chance(880) && instrument.Kind != AgreementKind.PoliticalStatement ? PartialDate.OfDay(day) : null,
            ExpiresOn = end is { } last ? PartialDate.OfDay(last) : null,
            Term = TermOf(instrument),
            Status = end < _lastDay ? AgreementStatus.Expired
                : instrument.Kind == AgreementKind.PoliticalStatement ? AgreementStatus.Signed : AgreementStatus.InForce,
            ApprovedBy = dice.Chance(700) ? "Minister of National Defense" : null,
            Authorized = dice.Chance(600) ? true : null,
            HighLevelVisit = dice.Chance(500) ? false : null,
        };
    }

    private static DateOnly? EndOf(SampleInstrument instrument, SampleWords words, DateOnly day) =>
        // A plan names its year.
        instrument.IsYearly ? new DateOnly(int.Parse(words.Year.English!, CultureInfo.InvariantCulture), 12, 31)
        : instrument.Years is { } years ? day.AddYears(years).AddDays(-1)
        : null;

    private static Bilingual TermOf(SampleInstrument instrument) =>
        instrument.IsYearly ? new("One year", "01 năm")
        : instrument.Years is { } years ? new(FormattableString.Invariant($"{years} years, renewable"),
            FormattableString.Invariant($"{years:00} năm, có thể gia hạn"))
        : instrument.Kind == AgreementKind.PoliticalStatement ? default
        : new("Until terminated", "Không thời hạn");

    private void Keep(Agreement agreement, IReadOnlyList<string> themes)
    {
        _all.Add(agreement);
        var code = agreement.Partners[0];
        if (!_byPartner.TryGetValue(code, out var kept)) _byPartner.Add(code, kept = []);
        var isOfTheme = agreement.Instrument != SampleInstruments.Plan.Name && themes.Count > 0;
        if (agreement.Kind != AgreementKind.PoliticalStatement) kept.Add(new(agreement, isOfTheme ? themes[0] : null));
    }

    private static Bilingual YearOf(int year)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        return new(text, text);
    }

    private sealed record Kept(Agreement Agreement, string? Theme)
    {
        public bool IsInForceOn(DateOnly day) =>
            Agreement.SignedOn?.Last <= day && (Agreement.ExpiresOn is not { } end || day <= end.Last);
    }
}
