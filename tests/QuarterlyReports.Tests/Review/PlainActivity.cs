using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>One activity, with every question of the counting rules answered from the start each time it is asked.</summary>
internal sealed class PlainActivity(Activity record, CountBy countBy, ReferenceLists lists)
{
    public string Id => record.Id;

    public string Form => record.Form;

    public string? Level => record.Level;

    public IReadOnlyList<string> Themes => record.Themes;

    public string? Agreement => record.Agreement;

    public int? People => record.People;

    public string? Programme => record.Programme;

    public bool HasOutcome => record.Outcome.English is not null || record.Outcome.Vietnamese is not null;

    /// <summary>Rule 4.</summary>
    public bool IsHeld => record.Status == ActivityStatus.Completed || record.Status == ActivityStatus.Ongoing;

    /// <summary>Rule 5.</summary>
    public PartialDate CountingDate => countBy == CountBy.Start || record.End is null ? record.Start : record.End.Value;

    /// <summary>Rule 11: of a month-only record, its first day.</summary>
    public DateOnly CountingDay => CountingDate.First;

    /// <summary>Rule 17: a visit without a trip is a trip of its own, even where a trip happens to bear its id.</summary>
    public (string Kind, string Id) Trip => record.Trip is null ? ("visit", record.Id) : ("trip", record.Trip);

    /// <summary>Rule 3: the whole day, month or year.</summary>
    public bool IsPlacedIn(DateWindow window) => window.From <= CountingDate.First && CountingDate.Last < window.Until;

    /// <summary>Rule 3: it may or may not belong to the window. An end "in 2018" of a start in May is not about March.</summary>
    public bool IsNotPlacedIn(DateWindow window) =>
        HasDaysIn(window) && CountingDate.Last >= window.From && CountingDate.First < window.Until && !IsPlacedIn(window);

    public bool HasDaysIn(DateWindow window)
    {
        var last = record.Start.Last;
        if (record.End is { } end && end.Last > last) last = end.Last;
        return last >= window.From && record.Start.First < window.Until;
    }

    /// <summary>Rule 6.</summary>
    public bool IsContinuingIn(DateWindow window)
    {
        var countingDateIsElsewhere = CountingDate.Last < window.From || CountingDate.First >= window.Until;
        return HasDaysIn(window) && countingDateIsElsewhere;
    }

    /// <summary>Rule 9: observers and organizations are no partners here; Vietnam never is.</summary>
    public IReadOnlyList<string> Countries
    {
        get
        {
            var countries = new List<string>();
            foreach (var link in record.Partners)
            {
                if (link.Role == "observer" || link.Code == "VNM") continue;
                var partner = lists.Partners.SingleOrDefault(known => known.Code == link.Code);
                if (partner is null || partner.Kind != PartnerKind.Country) continue;
                if (!countries.Contains(link.Code)) countries.Add(link.Code);
            }

            return countries;
        }
    }

    /// <summary>Rules 9 and 10.</summary>
    public Track Track
    {
        get
        {
            if (record.Track is { } stated) return stated;
            if (record.Mechanisms.Any(MakesMultilateral)) return Track.Multilateral;
            if (Countries.Count >= 2) return Track.Multilateral;
            return Countries.Count == 1 ? Track.Bilateral : Track.General;
        }
    }

    /// <summary>Rule 14.</summary>
    public IReadOnlyList<string> MechanismsHeld =>
        Track == Track.Multilateral ? [.. record.Mechanisms.Where(MakesMultilateral).Select(link => link.Code).Distinct()] : [];

    /// <summary>Rule 10: a column of its own.</summary>
    public IReadOnlyList<string> MechanismsOnMargins =>
        [.. record.Mechanisms.Select(link => link.Code).Distinct().Where(code => !MechanismsHeld.Contains(code))];

    /// <summary>Rule 12; a country without a region, and a bilateral activity without a country, stand under "none".</summary>
    public IReadOnlyList<string> Regions
    {
        get
        {
            if (Track != Track.Bilateral) return [];
            if (Countries.Count == 0) return ["none"];
            return [.. Countries.Select(country => SetsOf(country, lists.RegionMembers).FirstOrDefault("none")).Distinct()];
        }
    }

    /// <summary>Rule 13.</summary>
    public IReadOnlyList<string> Groups =>
        Track == Track.Bilateral ? [.. Countries.SelectMany(country => SetsOf(country, lists.GroupMembers)).Distinct()] : [];

    /// <summary>Who led it and who coordinated it, by the names of the day.</summary>
    public IReadOnlyList<string> AgenciesBy(PlainAgencies agencies) =>
        [.. record.Agencies.Append(record.LeadUnit).OfType<string>().Select(name => agencies.On(name, CountingDay)).Distinct()];

    /// <summary>Rule 17.</summary>
    public bool IsDelegationOut => Qualifies(lists.Forms.Single(form => form.Code == record.Form).DelegationOut);

    /// <summary>Rule 17.</summary>
    public bool IsDelegationIn => Qualifies(lists.Forms.Single(form => form.Code == record.Form).DelegationIn);

    private bool Qualifies(FormRule rule) => rule switch
    {
        FormRule.No => false,
        FormRule.Yes => true,
        FormRule.IfAbroad => record.Country is null ? record.Direction == Direction.Out : record.Country != "VNM",
        FormRule.IfInVietnam => record.Country is null
            ? record.Direction is Direction.In or Direction.Home
            : record.Country == "VNM",
        _ => throw new NotSupportedException($"No list says {rule} of delegations."),
    };

    private bool MakesMultilateral(MechanismLink link)
    {
        var family = lists.Mechanisms.Single(known => known.Code == link.Code).Family;
        if (family == "bilateral_forum") return false;
        var tie = link.Tie ?? (Countries.Count == 1 ? MechanismTie.Sideline : MechanismTie.Meeting);
        return tie == MechanismTie.Meeting || tie == MechanismTie.Programme;
    }

    private IEnumerable<string> SetsOf(string country, IEnumerable<Membership> memberships)
    {
        foreach (var membership in memberships)
        {
            if (membership.Partner != country) continue;
            if (membership.ValidFrom is { } from && from.First > CountingDay) continue;
            if (membership.ValidTo is { } to && to.Last < CountingDay) continue;
            yield return membership.Set;
        }
    }
}
