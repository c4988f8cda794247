using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>What every sheet of one workbook is made from: the review, its words, and where figures already stand.</summary>
internal sealed class WorkbookDraft
{
    private const int MostPrinted = 2_000;
    private const int PrintedOfMany = 100;

    private readonly Dictionary<FigureKey, string> _places = [];
    private readonly Dictionary<string, int> _partnerOrder;

    public WorkbookDraft(QuarterReview review, Phrasebook phrases, WorkbookDetails details)
    {
        (Review, Phrases, Details) = (review, phrases, details);
        Words = new(phrases.Language);
        Notes = new(phrases.Language);
        Columns = new(phrases.Words, Words);
        Formulas = new(Columns, Words);
        Strength = new(Columns, Words);
        Registers = new(this);
        Labels = new(review.References, phrases, Words.Unclassified);
        var beside = ComparedPeriod.Of(review.Period).ToLookup(period => period.IsKeptIn(review));
        (Compared, NotCompared) = ([.. beside[true]], [.. beside[false]]);
        Rows = new(review, Words);
        Lines = new(this);
        _partnerOrder = review.References.Partners.Index().ToDictionary(item => item.Item.Code, item => item.Index,
            StringComparer.Ordinal);
        OutsideProgramme = review.Figures[FigureKeys.Programme("outside")].Records.ToHashSet(StringComparer.Ordinal);
    }

    public QuarterReview Review { get; }

    public Phrasebook Phrases { get; }

    public WorkbookDetails Details { get; }

    public SheetWords Words { get; }

    public NoteWords Notes { get; }

    public TableNames Columns { get; }

    public CountFormulas Formulas { get; }

    public StrengthFormulas Strength { get; }

    public RegisterFormulas Registers { get; }

    public ListLabels Labels { get; }

    public FigureRows Rows { get; }

    public CountingLines Lines { get; }

    /// <summary>Those of which activities are on record; a column of the others would be one of dashes.</summary>
    public IReadOnlyList<ComparedPeriod> Compared { get; }

    public IReadOnlyList<ComparedPeriod> NotCompared { get; }

    /// <summary>Ids of the activities outside the approved programme.</summary>
    public IReadOnlySet<string> OutsideProgramme { get; }

    public WorkbookFont Font { get; } = WorkbookFont.TimesNewRoman;

    public string Title => Phrases.Words.Fill("doc.running_title", ("period", InSentence(Review.Period)));

    /// <summary>"Reporting period: from 1 January to 31 March 2018 (calendar quarters)".</summary>
    public string Subtitle => Phrases.Words.Fill(
        "doc.window", ("window", Phrases.Periods.Window(Review.Period)), ("calendar", Calendar));

    public string Calendar => Phrases.Periods.CalendarOf(Review.Period);

    public string Author => Details.Author ?? Phrases.Words["doc.author"];

    public string Heading(ReviewPeriod period) => Phrases.Periods.InHeading(period);

    /// <summary>Within a line: năm 2018, where a heading says Năm 2018.</summary>
    public string InSentence(ReviewPeriod period) => Typography.Uncapitalized(Heading(period));

    /// <summary>How days read: 5 Jan 2018 in English, where 05/01/2018 would be read in two ways.</summary>
    public string DayFormat => Phrases.Language == Language.English ? CellStyle.EnglishDay : CellStyle.VietnameseDay;

    /// <summary>Partners as lists print them, in their configured order (counting rule 23).</summary>
    public IEnumerable<TItem> InPartnerOrder<TItem>(IEnumerable<TItem> items, Func<TItem, string> code) =>
        items.OrderBy(item => _partnerOrder.GetValueOrDefault(code(item), int.MaxValue));

    /// <summary>A figure of the period as a live formula; what is not recorded prints its words and has none.</summary>
    public Cell Live(FigureKey key, string formula, CellStyle style)
    {
        var figure = Review.Figures[key];
        if (figure.Basis != Basis.Recorded) return Cell.Text(Phrases.Figures.InTable(figure), style);
        if (Rows.Has(key)) style = style with { Color = SheetLook.LinkColor };
        return figure.Value is { } value
            ? Cell.Formula(formula, (double)value, style)
            : Cell.Formula(formula, Words.NotRecorded, style);
    }

    /// <summary>A figure as a value: of another period, or of a register that has no sheet here.</summary>
    public Cell Value(FigureKey key, CellStyle style)
    {
        if (!Review.Figures.TryGet(key, out var figure)) return Cell.Blank(style);
        if (figure.Basis != Basis.Recorded) return Cell.Text(Phrases.Figures.InTable(figure), style);
        if (Rows.Has(key)) style = style with { Color = SheetLook.LinkColor };
        return figure.Value is { } value ? Cell.Number((double)value, style) : Cell.Text(Words.NotRecorded, style);
    }

    /// <summary>Remembers where the live cell of a figure stands, so that other sheets refer to it.</summary>
    public void Place(FigureKey key, string sheet, int row, int column) =>
        _places.TryAdd(key, new CellRange(row, column).In(sheet));

    /// <summary>Null when no sheet has a live cell of it.</summary>
    public string? PlaceOf(FigureKey key) => _places.GetValueOrDefault(key);

    /// <summary>The formula of a figure by where it stands already or by its rows; null when there is none.</summary>
    public string? FormulaOf(FigureKey key) => PlaceOf(key) ?? Registers.Of(key)
        ?? (Lines.OtherLabel(key) is { } label ? Formulas.Line(LineList.Other, CountFormulas.Literal(label)) : null);

    /// <summary>A line of the programme: a region, called as in all tables, or a track without regions.</summary>
    public string ProgrammeLabel(string line) =>
        Labels.Regions.TryGetValue(line, out var label) ? label : Phrases.Figures.ProgrammeLine(line);

    /// <summary>The partner groups in whose figure a record of a register counts, as its row names them.</summary>
    /// <param name="figure">Of a group, by its code.</param>
    /// <param name="record">Its id.</param>
    public string RegionsOf(Func<string, FigureKey> figure, string record) => string.Join("; ", Labels.Regions
        .Where(region => Review.Figures.TryGet(figure(region.Key), out var known)
            && known.Records.Contains(record, StringComparer.Ordinal))
        .Select(region => region.Value));

    /// <summary>The agency that a name means at the end of the period, called as the rows of agencies call it.</summary>
    public string AgencyLabel(string name)
    {
        var last = Review.Period.Window.Last;
        return Review.References.AgencyOn(name, last) is { } agency && Labels.Agencies.TryGetValue(agency.Code, out var label)
            ? label
            : Typography.OneLine(Phrases.Names.Agency(name, last));
    }

    /// <summary>Leads from a cell that shows a figure to the rows behind it, where the workbook has any.</summary>
    public void Link(GridSheet sheet, int row, int column, FigureKey key)
    {
        if (Rows.LinkFrom(key, row, column) is { } link) sheet.Link(link);
    }

    /// <summary>A figure of another period has a key that is one of this period's with a suffix.</summary>
    public bool IsOfThisPeriod(FigureKey key) => Review.Figures.TryGet(key.InPreviousPeriod, out _);

    /// <summary>Whether the figure is more than 0 in the period or in one it is compared with.</summary>
    public bool IsSpoken(FigureKey key) => Compared.Select(compared => compared.Key(key)).Prepend(key)
        .Any(figure => Review.Figures.TryGet(figure, out var found) && found.Value > 0);

    /// <summary>As many ids as stand in two lines, and how many more there are: a click on the figure leads to all.</summary>
    public string RecordList(IReadOnlyList<string> records)
    {
        const int MostCharacters = 110;
        var length = 0;
        var shown = records.TakeWhile(id => (length += id.Length + 2) <= MostCharacters).ToList();
        if (shown.Count == records.Count) return string.Join(", ", shown);
        return Phrases.Words.Fill(
            "note.more_records",
            ("records", string.Join(", ", shown)),
            ("count", Phrases.Numerals.InTable(records.Count - shown.Count)));
    }

    /// <summary>What a reader must see first: the level of secrecy, and that records or certainty are missing.</summary>
    public IReadOnlyList<string> Stamps =>
    [
        .. Review.Request.Ceiling.Rank() > Secrecy.Internal.Rank()
            ? [Phrases.Words[$"secrecy.{RecordCode.Of(Review.Request.Ceiling)}"]]
            : Array.Empty<string>(),
        .. Review.IsPartial ? [Phrases.Words["doc.partial"]] : Array.Empty<string>(),
        .. Details.IsPreliminary ? [Phrases.Words["doc.preliminary"]] : Array.Empty<string>(),
    ];

    /// <summary>A sheet of records: above each page stands what a row is, of what days and edition, and its source.</summary>
    /// <param name="sheet">Its name.</param>
    /// <param name="columns">How many print: what follows is for tracing; null prints all.</param>
    /// <param name="records">How many it holds.</param>
    /// <param name="isLandscape">Whether the pages lie.</param>
    public PrintSetup PrintRecords(string sheet, int? columns = null, int records = 0, bool isLandscape = true)
    {
        string[] told =
        [
            new CoverWords(Phrases.Language).About(sheet, Words),
            Phrases.Periods.Window(Review.Period),
            Phrases.Words[$"edition.{RecordCode.Of(Review.Request.Edition)}"],
        ];
        return Print(isLandscape, titleRows: 1, records) with
        {
            PrintedColumns = columns,
            Header = new(string.Join(" · ", told), Words.SourceOfRecords),
        };
    }

    /// <summary>Every printed page carries the stamps: pages part from each other.</summary>
    /// <param name="isLandscape">Whether the pages lie.</param>
    /// <param name="titleRows">Rows that stand on top of every page.</param>
    /// <param name="records">How many a sheet holds: a very long one is for filtering, paper gets its beginning.</param>
    public PrintSetup Print(bool isLandscape, int titleRows, int records = 0)
    {
        var isLong = records > MostPrinted;
        var told = isLong ? [Words.OnlyBeginning(PrintedOfMany, Phrases.Numerals.InTable(records))] : Array.Empty<string>();
        return new()
        {
            IsLandscape = isLandscape,
            TitleRows = titleRows,
            PrintedRows = isLong ? titleRows + PrintedOfMany : null,
            Footer = new(string.Join(" · ", [.. Stamps, Title, PageFooter.Sheet, .. told]), Words.PageOfPages),
        };
    }
}
