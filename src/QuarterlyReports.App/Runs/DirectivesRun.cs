using System.Globalization;
using QuarterlyReports.App.Runs.Findings;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Rules;
using QuarterlyReports.Data.Storage;
using QuarterlyReports.Data.Storage.Registers;

namespace QuarterlyReports.App.Runs;

/// <summary>The ledger of orientations: what it holds, one more, and one that is closed (counting rule 22).</summary>
public static class DirectivesRun
{
    /// <summary>In the order in which they were set.</summary>
    public static IReadOnlyList<Directive> List(Workplace place, bool onlyOpen)
    {
        using var database = Databases.Open(place);
        return [.. All(database).Where(directive => !onlyOpen || directive.Status == DirectiveStatus.Open)];
    }

    /// <summary>Returns the directive as it is kept.</summary>
    /// <param name="directive">With an empty id it gets the next free one of the period that sets it.</param>
    /// <param name="reason">Why, for the history; needed when a review that should have named it has been issued.</param>
    /// <exception cref="UnusableInputException">The id is taken, or a rule is broken.</exception>
    public static Directive Add(Workplace place, Directive directive, string? reason)
    {
        using var database = Databases.Open(place);
        var ids = All(database).Select(known => known.Id).ToHashSet(StringComparer.Ordinal);
        var added = directive.Id.Length > 0 ? directive : directive with { Id = NextId(directive.SetIn, ids) };
        if (ids.Contains(added.Id)) throw IsTaken(added.Id);
        Save(place, database, added, reason);
        return added;
    }

    /// <summary>Closes an open directive for good; returns it as it is kept.</summary>
    /// <exception cref="UnusableInputException">There is no such open directive, or it is dropped without a reason.</exception>
    public static Directive Close(Workplace place, string id, DirectiveClosing closing)
    {
        if (closing.Status == DirectiveStatus.Dropped && string.IsNullOrWhiteSpace(closing.Reason)) throw NeedsReason();
        using var database = Databases.Open(place);
        var open = All(database).Where(directive => directive.Status == DirectiveStatus.Open).ToList();
        var directive = open.FirstOrDefault(known => known.Id == id)
            ?? throw Suggestion.Refuse(id, new("an open directive", "một định hướng đang mở"),
                [.. open.Select(known => known.Id)]);
        var closed = directive with
        {
            Status = closing.Status,
            ClosedOn = closing.On,
            ClosedBy = closing.By,
            Reason = closing.Reason,
        };
        Save(place, database, closed, closing.Reason);
        return closed;
    }

    private static IReadOnlyList<Directive> All(ReviewDatabase database) =>
        [.. new RegisterStore(database).Within<Directive>(Secrecy.TuyetMat)
            .OrderBy(directive => directive.SetIn, StringComparer.Ordinal)];

    private static void Save(Workplace place, ReviewDatabase database, Directive directive, string? reason)
    {
        Check(place, database, directive);
        using var import = database.BeginImport(new(place.User, place.Clock.GetUtcNow(), [], reason));
        var saved = import.Save(new Incoming<RegisterEntry>(
            directive, HasOwnId: true, AllRegisters.Directives.Columns.Names));
        if (saved.IsIssued) throw IsIssued(saved);
        if (saved.Outcome == SaveOutcome.Refused) throw new UnusableInputException(saved.Reason ?? default);
        import.Commit();
    }

    private static void Check(Workplace place, ReviewDatabase database, Directive directive)
    {
        var scene = new RuleScene(new ReferenceStore(database).Load(), Reading.Today(place, TimeZoneInfo.Utc));
        var error = RecordRules.Of(AllRegisters.Directives).Check(directive, scene)
            .FirstOrDefault(finding => finding.Severity == Severity.Error);
        if (error is not null) throw Broken(error.Message(Language.English), error.Message(Language.Vietnamese));
    }

    private static string NextId(string period, HashSet<string> taken) => Enumerable.Range(1, taken.Count + 1)
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"D-{period}-{number}"))
        .First(id => !taken.Contains(id));

    private static UnusableInputException Broken(string english, string vietnamese) => new(new Bilingual(english, vietnamese));

    private static UnusableInputException IsIssued(SaveResult refused)
    {
        var finding = new Finding(IssuedRecord.Rule, new(), refused.Reference, refused.Reason?.English);
        return Broken(finding.Message(Language.English), finding.Message(Language.Vietnamese));
    }

    private static UnusableInputException IsTaken(string id) => new(new Bilingual(
        $"There is a directive '{id}' already; choose another id or leave it out.",
        $"Đã có định hướng '{id}'; hãy chọn mã khác hoặc không nêu mã."));

    private static UnusableInputException NeedsReason() => new(new Bilingual(
        "A directive is dropped with a reason; add --reason.", "Định hướng bị bỏ phải có lý do; hãy thêm --reason."));
}
