using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// The main figures with what they rest on, and two charts.
/// </summary>
internal sealed class SummarySheet
{
    private const int ThisPeriod = 2;
    private const int ChartRows = 11;

    private static readonly FigureKey[] Orientations =
    [
        FigureKeys.DirectivesOpened, FigureKeys.DirectivesImplemented, FigureKeys.DirectivesDropped, FigureKeys.DirectivesCarried,
    ];

    private readonly WorkbookDraft _draft;
    private readonly LaidOutSheet _sheet;
    private readonly IReadOnlyList<double> _widths;
    private readonly bool _hasYearToDate;

    private SummarySheet(WorkbookDraft draft)
    {
        _draft = draft;
        // In a first quarter the year so far is the period itself.
        _hasYearToDate = draft.Review.Period.YearToDate is { } yearToDate && yearToDate.Window != draft.Review.Period.Window;
        _widths = [48, 16, .. draft.Compared.Select(_ => 16d), .. _hasYearToDate ? [16d] : Array.Empty<double>(), 24, 32];
        _sheet = new(draft, draft.Words.SummarySheet, _widths, frozenRows: LaidOutSheet.TitleRows, isLandscape: false,
            printedColumns: _widths.Count - 1);
    }

    public static GridSheet Make(WorkbookDraft draft, SummaryCharts charts)
    {
        var summary = new SummarySheet(draft);
        summary._sheet.AddTop(draft.Title);
        summary.AddStamps();
        summary.AddTotals();
        // Before the long rest: on paper a chart stays whole where the first page has room for it.
        summary.AddCharts(charts);
        summary.AddFurtherFigures();
        return summary._sheet.Grid;
    }

    private void AddStamps()
    {
        foreach (var stamp in _draft.Stamps) _sheet.AddNote(stamp, SheetLook.Stamp);
        if (_draft.Stamps.Count > 0) _sheet.Grid.Add();
    }

    private void AddTotals()
    {
        var formulas = _draft.Formulas;
        _sheet.AddHeading(_draft.Phrases.Words.Fill("table.totals", ("period", _draft.InSentence(_draft.Review.Period))));
        AddHeader();
        Add(FigureKeys.Held, formulas.Held, SheetLook.Label with { Bold = true });
        Add(FigureKeys.Bilateral, formulas.Track(Track.Bilateral), SheetLook.Indented);
        Add(FigureKeys.Multilateral, formulas.Track(Track.Multilateral), SheetLook.Indented);
        Add(FigureKeys.General, formulas.Track(Track.General), SheetLook.Indented);
        Add(FigureKeys.WithoutOutcome, formulas.WithoutOutcome, SheetLook.Label);
        Add(FigureKeys.Continuing, _draft.PlaceOf(FigureKeys.Continuing), SheetLook.Label);
        Add(FigureKeys.NotPlaced, _draft.PlaceOf(FigureKeys.NotPlaced), SheetLook.Label);
        Add(FigureKeys.DelegationsOut, formulas.Outgoing, SheetLook.Label);
        Add(FigureKeys.DelegationsIn, formulas.Incoming, SheetLook.Label);
        Add(FigureKeys.DelegationPeople, formulas.Members, SheetLook.Label);
        Add(FigureKeys.DelegationsWithoutPeople, formulas.Silent, SheetLook.Indented);
        _sheet.AddNote(_draft.Phrases.Words["note.members"]);
    }

    private void AddFurtherFigures()
    {
        _sheet.AddHeading(_draft.Words.FurtherFigures, isOnNewPage: true);
        AddHeader();
        foreach (var key in Orientations) Add(key, null, SheetLook.Label);
        AddStrength();
        AddProgramme();
        AddCoordination();
        AddAgreements(_draft.Formulas);
    }

    private void AddStrength()
    {
        var formulas = _draft.Strength;
        Add(FigureKeys.Personnel(FigureKeys.AllMissions), formulas.Personnel(FigureKeys.AllMissions), SheetLook.Label);
        Add(FigureKeys.PersonnelNotRecorded(FigureKeys.AllMissions),
            formulas.PersonnelNotRecorded(FigureKeys.AllMissions), SheetLook.Indented);
        Add(FigureKeys.Women(FigureKeys.AllMissions), formulas.Women(FigureKeys.AllMissions), SheetLook.Indented);
        Add(FigureKeys.Rotated(FigureKeys.AllMissions), formulas.Rotated(FigureKeys.AllMissions), SheetLook.Label);
        Add(FigureKeys.RotatedOut(FigureKeys.AllMissions), formulas.RotatedOut(FigureKeys.AllMissions), SheetLook.Label);
        Add(FigureKeys.ProjectsRunning, formulas.ProjectsRunning, SheetLook.Label);
        Add(FigureKeys.ProjectsWithoutPublication, formulas.ProjectsWithoutPublication, SheetLook.Indented);
        Add(FigureKeys.PublicationsHome, formulas.PublicationsHome, SheetLook.Label);
        Add(FigureKeys.PublicationsAbroad, formulas.PublicationsAbroad, SheetLook.Label);
    }

    private void AddProgramme()
    {
        Add(FigureKeys.Programme("planned"), _draft.Formulas.Planned, SheetLook.Label);
        foreach (var standing in Enum.GetValues<ProgrammeStanding>())
            Add(FigureKeys.Programme(RecordCode.Of(standing)), _draft.Formulas.Standing(standing), SheetLook.Indented);
        Add(FigureKeys.Programme("outside"), _draft.Formulas.OutsideProgramme, SheetLook.Label);
    }

    private void AddCoordination()
    {
        var formulas = _draft.Formulas;
        Add(FigureKeys.DirectivesOpen, formulas.OpenTasks, SheetLook.Label);
        Add(FigureKeys.Joint, formulas.Joint, SheetLook.Label);
        Add(FigureKeys.WorkingGroups, formulas.WorkingGroups, SheetLook.Label);
        Add(FigureKeys.WorkingGroupMeetings, null, SheetLook.Indented);
        Add(FigureKeys.ReturnsExpected, formulas.Expected, SheetLook.Label);
        Add(FigureKeys.ReturnsReceived, formulas.Received, SheetLook.Indented);
        Add(FigureKeys.ReturnsLate, formulas.Late, SheetLook.Indented);
        Add(FigureKeys.ReturnsNil, formulas.Nil, SheetLook.Indented);
        Add(FigureKeys.ReturnsMissing, formulas.Missing, SheetLook.Indented);
    }

    private void AddAgreements(CountFormulas formulas)
    {
        Add(FigureKeys.UnderAgreement, formulas.UnderAgreement, SheetLook.Label);
        Add(FigureKeys.BilateralUnderAgreement, formulas.BilateralUnderAgreement, SheetLook.Indented);
        Add(FigureKeys.OutsideAgreement, formulas.OutsideAgreement, SheetLook.Label);
        Add(FigureKeys.AgreementsSigned, formulas.AgreementsSigned, SheetLook.Label);
        foreach (var kind in Enum.GetValues<AgreementKind>())
            Add(FigureKeys.AgreementsSignedOf(kind), formulas.AgreementsSignedOf(KindName(kind)), SheetLook.Indented);
        Add(FigureKeys.AgreementsInForce, formulas.AgreementsInForce, SheetLook.Label);
        foreach (var kind in (AgreementKind[])[AgreementKind.Treaty, AgreementKind.InternationalAgreement])
            Add(FigureKeys.AgreementsInForceOf(kind), formulas.AgreementsInForceOf(KindName(kind)), SheetLook.Indented);
        Add(FigureKeys.AgreementsExpiring, formulas.AgreementsExpiring, SheetLook.Label);
        Add(FigureKeys.ProposalsSubmitted, formulas.Proposals, SheetLook.Label);

        string KindName(AgreementKind kind) => AgreementSheet.KindOf(_draft, kind);
    }

    private void AddHeader()
    {
        var phrases = _draft.Phrases.Words;
        var yearToDate = Typography.Capitalized(phrases["period.year_to_date"]);
        _sheet.Grid.AddTall(SheetLook.HeaderHeight,
        [
            Cell.Text(phrases["col.figure"], SheetLook.HeaderLeft),
            Cell.Text(_draft.Heading(_draft.Review.Period), SheetLook.Header),
            .. _draft.Compared.Select(compared => Cell.Text(_draft.Heading(compared.Period), SheetLook.Header)),
            .. _hasYearToDate ? [Cell.Text(yearToDate, SheetLook.Header)] : Array.Empty<Cell>(),
            Cell.Text(_draft.Words.BasisColumn, SheetLook.HeaderLeft),
            Cell.Text(_draft.Words.Key, SheetLook.HeaderLeft),
        ]);
    }

    private void Add(FigureKey key, string? formula, CellStyle label)
    {
        formula ??= _draft.FormulaOf(key);
        var count = SheetLook.Count with { Bold = label.Bold };
        var row = _sheet.Grid.Add(
        [
            Cell.Text(_draft.Phrases.Figures.Name(key), label),
            formula is null ? _draft.Value(key, count) : _draft.Live(key, formula, count),
            .. _draft.Compared.Select(compared => _draft.Value(compared.Key(key), count)),
            .. _hasYearToDate ? [_draft.Value(key.InYearToDate, count)] : Array.Empty<Cell>(),
            Cell.Text(_draft.Words.BasisName(_draft.Review.Figures[key].Basis), SheetLook.Small),
            Cell.Text(key.Text, SheetLook.Key),
        ]);
        if (formula is not null) _draft.Place(key, _sheet.Grid.Name, row, ThisPeriod);
        _draft.Link(_sheet.Grid, row, ThisPeriod, key);
    }

    private void AddCharts(SummaryCharts charts)
    {
        foreach (var chart in charts.All)
        {
            _sheet.Grid.Add();
            var first = _sheet.Grid.RowCount + 1;
            for (var row = 0; row < ChartRows; row++) _sheet.Grid.Add();
            _sheet.Grid.Draw(chart with { Area = new CellRange(first, 1, first + ChartRows - 1, _widths.Count - 1) });
        }

        if (charts.All.Count == 0) _sheet.AddNote(_draft.Phrases.Words["chart.empty"]);
    }
}
