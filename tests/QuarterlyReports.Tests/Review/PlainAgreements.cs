using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>The register of agreements and the framework of activities, each figure asked for by itself.</summary>
internal sealed class PlainAgreements(
    IReadOnlyList<Agreement> visible, ReferenceLists lists, Func<DateWindow, bool> lacksReturn)
{
    private static readonly (AgreementKind Kind, string Code)[] Kinds =
    [
        (AgreementKind.Treaty, "treaty"), (AgreementKind.InternationalAgreement, "international_agreement"),
        (AgreementKind.PoliticalStatement, "political_statement"),
    ];

    private readonly List<Agreement> _known = [.. visible.Where(agreement => !agreement.Withdrawn)
        .OrderBy(agreement => agreement.SignedOn ?? agreement.InForceOn ?? default)
        .ThenBy(agreement => agreement.Id, StringComparer.Ordinal)];

    public IEnumerable<(string Key, PlainFigure Figure)> Flows(PlainWindow activities)
    {
        var window = activities.Window;
        yield return Signed("agreements.signed", agreement => IsSignedIn(window, agreement));
        foreach (var (kind, code) in Kinds)
        {
            yield return Signed(
                $"agreements.{code}.signed", agreement => agreement.Kind == kind && IsSignedIn(window, agreement));
        }

        var under = activities.Held.Where(IsUnderOne).ToList();
        yield return Activities("total.under_agreement", under);
        yield return Activities("total.outside_agreement", [.. activities.Held.Except(under)]);
        yield return Activities("bilateral.under_agreement", [.. under.Where(activity => activity.Track == Track.Bilateral)]);

        // Rule 15: nothing signed in the window, not even perhaps, and a return on agreements that has not come.
        (string, PlainFigure) Signed(string key, Func<Agreement, bool> counts)
        {
            var mayBe = _known.Any(agreement => agreement.Status != AgreementStatus.Draft
                && agreement.SignedOn is { } day && day.First < window.Until && day.Last >= window.From);
            return IsKept(window) && !mayBe && lacksReturn(window)
                ? (key, new(null, Basis.NoReturn, []))
                : Put(window, key, counts);
        }

        (string, PlainFigure) Activities(string key, List<PlainActivity> records) =>
            activities.IsKept && IsKept(window)
                ? (key, new(records.Count, Basis.Recorded, [.. records.Select(activity => activity.Id)]))
                : (key, new(null, IsKept(window) ? activities.BasisOfNothing : Basis.NotKept, []));
    }

    public IEnumerable<(string Key, PlainFigure Figure)> Stock(DateWindow window)
    {
        var lastDay = window.Until.AddDays(-1);
        yield return Put(window, "agreements.in_force", agreement => IsInForce(lastDay, agreement));
        foreach (var (kind, code) in Kinds.Where(kind => kind.Kind != AgreementKind.PoliticalStatement))
        {
            yield return Put(
                window, $"agreements.{code}.in_force", agreement => agreement.Kind == kind && IsInForce(lastDay, agreement));
        }

        yield return Put(window, "agreements.expiring", agreement =>
            IsInForce(lastDay, agreement)
            && agreement.ExpiresOn is not null
            && !IsInForce(lastDay.AddYears(1).AddDays(1), agreement));
        foreach (var region in lists.Regions.Select(region => region.Code).Append("none"))
        {
            yield return Put(window, $"region.{region}.agreements_in_force", agreement =>
                IsInForce(lastDay, agreement) && PlainRegions.Of(agreement.Partners, lastDay, lists).Contains(region));
        }
    }

    private static bool IsSignedIn(DateWindow window, Agreement agreement)
    {
        if (agreement.Status == AgreementStatus.Draft || agreement.SignedOn is not { } signed) return false;
        return signed.First >= window.From && signed.Last < window.Until;
    }

    private static bool IsInForce(DateOnly day, Agreement agreement)
    {
        if (agreement.Status == AgreementStatus.Draft) return false;
        if (agreement.Kind == AgreementKind.PoliticalStatement) return false;
        if (agreement.InForceOn is { } inForce)
        {
            if (inForce.First > day) return false;
        }
        else
        {
            if (agreement.Status == AgreementStatus.Signed) return false;
            if (agreement.SignedOn is null || agreement.SignedOn.Value.Last > day) return false;
        }

        if (agreement.ExpiresOn is { } expires) return expires.Last >= day;
        return agreement.Status == AgreementStatus.InForce || agreement.Status == AgreementStatus.Signed;
    }

    private bool IsUnderOne(PlainActivity activity) =>
        _known.Any(agreement => agreement.Id == activity.Agreement && IsInForce(activity.CountingDay, agreement));

    // Rule 15.
    private bool IsKept(DateWindow window) => _known
        .Where(agreement => agreement.Status != AgreementStatus.Draft)
        .SelectMany(agreement => new[] { agreement.SignedOn, agreement.InForceOn })
        .Any(date => date is { } known && known.First < window.Until);

    private (string, PlainFigure) Put(DateWindow window, string key, Func<Agreement, bool> counts)
    {
        if (!IsKept(window)) return (key, new(null, lacksReturn(window) ? Basis.NoReturn : Basis.NotKept, []));
        var ids = _known.Where(counts).Select(agreement => agreement.Id).ToList();
        return (key, new(ids.Count, Basis.Recorded, ids));
    }
}
