using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>
/// The register of agreements as seen from a window: signed in it (a flow), in force on its last day (a stock, counting rule 16),
/// and the activities held within the framework of one.
/// </summary>
internal sealed class AgreementLedger : IRegisterCount
{
    // A political statement is never in force: a line for it would say 0 for ever.
    private static readonly AgreementKind[] BindingKinds = [AgreementKind.Treaty, AgreementKind.InternationalAgreement];

    private readonly IReadOnlyList<Agreement> _agreements;
    private readonly Dictionary<string, Agreement> _byId;

    private readonly ReturnCount _returns;
    private readonly PartnerRegions _regions;

    /// <param name="visible">Entries within the ceiling.</param>
    /// <param name="returns">That were to bring what was signed.</param>
    /// <param name="regions">Of the partners that agreements name.</param>
    public AgreementLedger(RegisterContents visible, ReturnCount returns, PartnerRegions regions)
    {
        (_returns, _regions) = (returns, regions);
        _agreements = [.. visible.Of<Agreement>()
            .OrderBy(agreement => agreement.SignedOn ?? agreement.InForceOn ?? default)
            .ThenBy(agreement => agreement.Id, StringComparer.Ordinal)];
        _byId = _agreements.ToDictionary(agreement => agreement.Id, StringComparer.Ordinal);
    }

    // Which activities were held under an agreement is no matter of returns: older agreements are in force without any.
    public string? ReturnedKind(Figure figure) => figure.Kind == AllRegisters.Agreements.Name ? figure.Kind : null;

    public IEnumerable<Figure> Figures(WindowCount count) => [.. Flows(count), .. Stock(count.Window)];

    public IEnumerable<Figure> Flows(WindowCount count) =>
    [
        Signed(count.Window, FigureKeys.AgreementsSigned, SignedIn(count.Window)),
        .. Enum.GetValues<AgreementKind>().Select(kind => Signed(
            count.Window,
            FigureKeys.AgreementsSignedOf(kind),
            agreement => agreement.Kind == kind && SignedIn(count.Window)(agreement))),
        .. Framework(count),
    ];

    public AgreementLists In(DateWindow window)
    {
        var signed = _agreements.Where(SignedIn(window)).ToList();
        var inForce = _agreements.Where(InForceAt(window)).ToList();
        return new(
            signed,
            inForce,
            // Expiring means that an end is recorded.
            [.. _agreements.Where(ExpiringAfter(window)).OrderBy(agreement => agreement.ExpiresOn!.Value.Last)])
        {
            All = [.. _agreements.Where(agreement => SignedIn(window)(agreement) || InForceAt(window)(agreement))],
        };
    }

    private IEnumerable<Figure> Stock(DateWindow window) =>
    [
        Agreements(window, FigureKeys.AgreementsInForce, InForceAt(window)),
        .. BindingKinds.Select(kind => Agreements(
            window, FigureKeys.AgreementsInForceOf(kind), agreement => agreement.Kind == kind && InForceAt(window)(agreement))),
        Agreements(window, FigureKeys.AgreementsExpiring, ExpiringAfter(window)),
        .. _regions.Codes.Select(region => Agreements(
            window,
            FigureKeys.RegionAgreements(region),
            agreement => InForceAt(window)(agreement) && _regions.Has(region, agreement.Partners, window.Last))),
    ];

    // An older agreement shows that the register is kept, but not that nothing was signed in a quarter that nobody reported.
    private Figure Signed(DateWindow window, FigureKey key, Func<Agreement, bool> counts) =>
        IsKept(window) && !_agreements.Any(MayBeSignedIn(window))
        && _returns.BasisOfNothing(AllRegisters.Agreements.Name, window) == Basis.NoReturn
            ? Agreements(Basis.NoReturn, key, counts)
            : Agreements(window, key, counts);

    private Figure Agreements(DateWindow window, FigureKey key, Func<Agreement, bool> counts) =>
        Agreements(IsKept(window) ? Basis.Recorded : Basis.NotKept, key, counts);

    private Figure Agreements(Basis basis, FigureKey key, Func<Agreement, bool> counts)
    {
        var records = basis == Basis.Recorded ? _agreements.Where(counts).Select(agreement => agreement.Id).ToList() : [];
        return new(key, basis == Basis.Recorded ? records.Count : null, FigureUnit.Agreements, basis, records)
        {
            Kind = AllRegisters.Agreements.Name,
        };
    }

    // Held under an agreement and outside any add up to all that was held; of a time without a register nobody can say either.
    private IEnumerable<Figure> Framework(WindowCount count)
    {
        var basis = IsKept(count.Window) ? count.Basis : Basis.NotKept;
        return
        [
            Activities(FigureKeys.UnderAgreement, IsUnderAgreement),
            Activities(FigureKeys.OutsideAgreement, counted => !IsUnderAgreement(counted)),
            Activities(
                FigureKeys.BilateralUnderAgreement,
                counted => counted.Track == Track.Bilateral && IsUnderAgreement(counted)),
        ];

        Figure Activities(FigureKey key, Func<CountedActivity, bool> counts)
        {
            if (basis != Basis.Recorded) return new(key, null, FigureUnit.Activities, basis, []);
            var records = count.Held.Where(counts).Select(counted => counted.Activity.Id).ToList();
            return new(key, records.Count, FigureUnit.Activities, basis, records);
        }
    }

    // Like its regions (counting rule 11), the framework of an activity known to the month is that of the first day.
    private bool IsUnderAgreement(CountedActivity counted) =>
        counted.Activity.Agreement is { } id
        && _byId.TryGetValue(id, out var agreement)
        && AgreementTerm.IsInForceOn(counted.CountingDate.First, agreement);

    // The register is kept for a time by which it holds something signed or in force.
    private bool IsKept(DateWindow window) => _agreements.Any(agreement =>
        agreement.IsSigned
        && ((agreement.SignedOn is { } signed && signed.First <= window.Last)
            || (agreement.InForceOn is { } inForce && inForce.First <= window.Last)));

    private static Func<Agreement, bool> SignedIn(DateWindow window) => agreement =>
        agreement.IsSigned && agreement.SignedOn is { } day && window.ContainsWhole(day);

    private static Func<Agreement, bool> MayBeSignedIn(DateWindow window) => agreement =>
        agreement.IsSigned && agreement.SignedOn is { } day && window.Overlaps(day.First, day.Last);

    private static Func<Agreement, bool> InForceAt(DateWindow window) => agreement =>
        AgreementTerm.IsInForceOn(window.Last, agreement);

    private static Func<Agreement, bool> ExpiringAfter(DateWindow window) => agreement =>
        AgreementTerm.ExpiresWithinAYearOf(window.Last, agreement);
}
