using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>
/// The counting rules a second time, as slowly and plainly as they read, so that the review has something to disagree with. It is
/// written from the rules alone and shares nothing with the review but the records and the calendar.
/// </summary>
internal sealed class PlainCount
{
    private readonly ReferenceLists _lists;
    private readonly IReadOnlyList<Activity> _visible;
    private readonly IReadOnlyList<PlainActivity> _held;
    private readonly PlainDirectives _directives;
    private readonly Dictionary<string, PlainFigure> _figures = new(StringComparer.Ordinal);

    private PlainCount(ReviewRequest request, ReviewRecords records)
    {
        _lists = records.References;
        _visible =
        [
            .. records.Activities.Where(activity =>
                IsWithin(activity.Secrecy, request.Ceiling) && activity.Status != ActivityStatus.Withdrawn),
        ];
        _held =
        [
            .. _visible.Where(activity => !IsDuplicate(activity))
                .Select(activity => new PlainActivity(activity, request.CountBy, _lists))
                .Where(activity => activity.IsHeld)
                .OrderBy(activity => activity.CountingDate).ThenBy(activity => activity.Id, StringComparer.Ordinal),
        ];
        _directives = new(
            [.. records.Directives.Where(directive => IsWithin(directive.Secrecy, request.Ceiling))], request.Period.Calendar);
    }

    /// <summary>Every figure of the review by its key.</summary>
    public static IReadOnlyDictionary<string, PlainFigure> Of(ReviewRequest request, ReviewRecords records)
    {
        var count = new PlainCount(request, records);
        count.CountIn(request.Period.Window, "");
        count.CountIn(request.Period.Previous.Window, ".previous");
        count.CountIn(request.Period.LastYear.Window, ".last_year");
        if (request.Period.YearToDate is { } yearToDate) count.CountIn(yearToDate.Window, ".year_to_date");
        return count._figures;
    }

    // Rule 7: public < internal < mat < toi_mat < tuyet_mat; what nobody has reviewed ranks with internal.
    private static bool IsWithin(Secrecy secrecy, Secrecy ceiling)
    {
        Secrecy[] order = [Secrecy.Public, Secrecy.Internal, Secrecy.Mat, Secrecy.ToiMat, Secrecy.TuyetMat];
        var level = secrecy == Secrecy.Unreviewed ? Secrecy.Internal : secrecy;
        return Array.IndexOf(order, level) <= Array.IndexOf(order, ceiling);
    }

    // Rule 8. A record whose survivor cannot be seen survives itself; of records that name each other in a circle, the smallest id does.
    private bool IsDuplicate(Activity activity)
    {
        var path = new List<string> { activity.Id };
        var survivor = Survivor(activity);
        while (survivor is not null && !path.Contains(survivor.Id))
        {
            path.Add(survivor.Id);
            survivor = Survivor(survivor);
        }

        if (path.Count == 1 || survivor is null) return path.Count > 1;
        var circle = path.SkipWhile(id => id != survivor.Id);
        return activity.Id != circle.Min(StringComparer.Ordinal);
    }

    private Activity? Survivor(Activity activity) => _visible.SingleOrDefault(other => other.Id == activity.DuplicateOf);

    private void CountIn(DateWindow window, string suffix)
    {
        var held = _held.Where(activity => activity.IsPlacedIn(window)).ToList();
        var isKept = _visible.Any(activity => new PlainActivity(activity, CountBy.Start, _lists).HasDaysIn(window));

        Total("total.held", held);
        Total("total.continuing", _held.Where(activity => activity.IsContinuingIn(window)));
        Total("total.not_placed", _held.Where(activity => activity.IsNotPlacedIn(window)));
        Total("total.without_outcome", held.Where(activity => !activity.HasOutcome));
        Total("track.bilateral", held.Where(activity => activity.Track == Track.Bilateral));
        Total("track.multilateral", held.Where(activity => activity.Track == Track.Multilateral));
        Total("track.general", held.Where(activity => activity.Track == Track.General));
        CountRegions();
        CountPartners();
        CountMechanisms();
        CountOtherCodes();
        CountDelegations();
        foreach (var (key, figure) in _directives.CountIn(window)) _figures.Add(key + suffix, figure);

        void Put(string key, decimal? value, IEnumerable<PlainActivity> records) =>
            _figures.Add(key + suffix, isKept
                ? new(value, Basis.Recorded, [.. records.Select(activity => activity.Id)])
                : new(null, Basis.NotKept, []));

        void Total(string key, IEnumerable<PlainActivity> records) => Put(key, records.Count(), records);

        void CountRegions()
        {
            foreach (var region in _lists.Regions.Select(region => region.Code).Append("none"))
            {
                Total($"region.{region}.held", held.Where(activity => activity.Regions.Contains(region)));
                foreach (var form in _lists.Forms)
                {
                    Total($"region.{region}.form.{form.Code}.held",
                        held.Where(activity => activity.Regions.Contains(region) && activity.Form == form.Code));
                }
            }

            var several = held.Where(activity => activity.Regions.Count > 1);
            Put("region.overlap", several.Sum(activity => activity.Regions.Count - 1), several);
        }

        void CountPartners()
        {
            var bilateral = held.Where(activity => activity.Track == Track.Bilateral);
            foreach (var partner in _lists.Partners.Where(partner => partner.Code != "VNM"))
                Total($"partner.{partner.Code}.held", bilateral.Where(activity => activity.Countries.Contains(partner.Code)));
            foreach (var group in _lists.Groups)
                Total($"group.{group.Code}.held", bilateral.Where(activity => activity.Groups.Contains(group.Code)));
        }

        void CountMechanisms()
        {
            foreach (var code in _lists.Mechanisms.Select(mechanism => mechanism.Code))
            {
                Total($"mechanism.{code}.held", held.Where(activity => activity.MechanismsHeld.Contains(code)));
                Total($"mechanism.{code}.margins", held.Where(activity => activity.MechanismsOnMargins.Contains(code)));
            }

            var several = held.Where(activity => activity.MechanismsHeld.Count > 1);
            Put("mechanism.overlap", several.Sum(activity => activity.MechanismsHeld.Count - 1), several);
            Total("multilateral.no_mechanism",
                held.Where(activity => activity.Track == Track.Multilateral && activity.MechanismsHeld.Count == 0));
        }

        void CountOtherCodes()
        {
            foreach (var form in _lists.Forms)
                Total($"form.{form.Code}.held", held.Where(activity => activity.Form == form.Code));
            foreach (var level in _lists.Levels)
                Total($"level.{level.Code}.held", held.Where(activity => activity.Level == level.Code));
            Total("level.none.held", held.Where(activity => activity.Level is null));
            foreach (var theme in _lists.Themes)
                Total($"theme.{theme.Code}.held", held.Where(activity => activity.Themes.Contains(theme.Code)));
        }

        void CountDelegations()
        {
            var trips = _held.GroupBy(activity => activity.Trip).Select(trip => new PlainTrip([.. trip])).ToList();
            var goingOut = trips.Where(trip => trip.IsDelegationOutOf(window)).ToList();
            var comingIn = trips.Where(trip => trip.IsDelegationInOf(window)).ToList();
            var either = goingOut.Union(comingIn).ToList();
            Put("delegations.out", goingOut.Count, InOrder(goingOut.SelectMany(trip => trip.Out)));
            Put("delegations.in", comingIn.Count, InOrder(comingIn.SelectMany(trip => trip.In)));

            var unknown = either.Where(trip => trip.People is null).ToList();
            Put("delegations.people_not_recorded", unknown.Count, InOrder(unknown.SelectMany(Counted)));
            // Not one number recorded is not the number 0; no delegation at all is.
            decimal? people = unknown.Count == either.Count && either.Count > 0 ? null : either.Sum(trip => trip.People ?? 0);
            Put("delegations.people", people, InOrder(either.SelectMany(Counted)));

            IEnumerable<PlainActivity> Counted(PlainTrip trip) =>
                (goingOut.Contains(trip) ? trip.Out : []).Concat(comingIn.Contains(trip) ? trip.In : []);

            IEnumerable<PlainActivity> InOrder(IEnumerable<PlainActivity> activities) => _held.Where(activities.ToHashSet().Contains);
        }
    }
}
