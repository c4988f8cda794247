using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>The first sheet: what this workbook is, of what time and by which rules, and the way to every other sheet.</summary>
internal sealed class CoverSheet
{
    private static readonly double[] Widths = [30, 66];

    private readonly WorkbookDraft _draft;
    private readonly CoverWords _words;
    private readonly LaidOutSheet _sheet;

    private CoverSheet(WorkbookDraft draft)
    {
        (_draft, _words) = (draft, new(draft.Phrases.Language));
        _sheet = new(draft, draft.Words.CoverSheet, Widths, frozenRows: 0, isLandscape: false, isOnePage: true);
    }

    /// <param name="draft">Of the workbook.</param>
    /// <param name="sheets">All others, in the order of their tabs.</param>
    public static GridSheet Make(WorkbookDraft draft, IReadOnlyList<Sheet> sheets)
    {
        var cover = new CoverSheet(draft);
        cover._sheet.AddTop(draft.Title, draft.Author);
        foreach (var stamp in draft.Stamps) cover._sheet.AddNote(stamp, SheetLook.Stamp);
        cover._sheet.AddNote(cover._words.WhatItIs, SheetLook.Prose);
        cover._sheet.Grid.Add();
        cover.AddFacts();
        cover.AddContents(sheets);
        return cover._sheet.Grid;
    }

    private void AddFacts()
    {
        var (words, review, details) = (_draft.Words, _draft.Review, _draft.Details);
        var request = review.Request;
        Add(_words.Period, _draft.Heading(request.Period));
        Add(words.Window, _draft.Phrases.Periods.Window(request.Period));
        Add(words.Calendar, _draft.Calendar);
        Add(words.CountedBy, request.CountBy == CountBy.Start ? words.ByStart : words.ByEnd);
        Add(_words.Compared, string.Join("; ",
        [
            .. _draft.Compared.Select(compared => _draft.Heading(compared.Period)),
            .. _draft.NotCompared.Select(compared => _words.NotCompared(_draft.Heading(compared.Period))),
        ]));
        Add(words.Edition, _draft.Phrases.Words[$"edition.{RecordCode.Of(request.Edition)}"]);
        Add(words.Ceiling, words.SecrecyName(request.Ceiling));
        Add(_words.Standing, details.IsPreliminary ? _words.Preliminary : _words.Final);
        if (details.DocumentNumber is { } number) Add(words.Number, number);
        Add(_words.AsOf, details.DocumentDate is { } date ? _draft.Phrases.Dates.InProse(date) : _words.Undated);
        if (review.Coverage is { } coverage) Add(_words.Records, _draft.Phrases.Dates.InProse(coverage));
        if (details.FiguresDigest is { } digest) Add(_words.Revision, $"{digest}\n{_words.RevisionMeaning}");
        Add(_words.Rules, _words.RulesText);
    }

    private void Add(string label, string value) => _sheet.Grid.Add(
        Cell.Text(label, SheetLook.Label with { Bold = true }), Cell.Text(value, SheetLook.Label));

    private void AddContents(IReadOnlyList<Sheet> sheets)
    {
        _sheet.AddHeading(_draft.Words.Contents);
        _sheet.Grid.Add(
            Cell.Text(_words.SheetColumn, SheetLook.HeaderLeft), Cell.Text(_words.AboutColumn, SheetLook.HeaderLeft));
        foreach (var sheet in sheets)
        {
            var row = _sheet.Grid.Add(
                Cell.Text(sheet.Name, SheetLook.Link), Cell.Text(_words.About(sheet.Name, _draft.Words), SheetLook.Label));
            _sheet.Grid.Link(new(row, 1, sheet.Name, new CellRange(1, 1)));
        }

        _sheet.Grid.Add();
        _sheet.AddNote(_words.HowToRead);
    }
}
