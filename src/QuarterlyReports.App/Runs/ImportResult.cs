using System.Text.Json;
using QuarterlyReports.App.Runs.Findings;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.App.Runs;

/// <summary>What became of an import.</summary>
/// <param name="Counts">Records by what became of each, or would have become.</param>
public sealed record ImportResult(IReadOnlyDictionary<SaveOutcome, int> Counts, FindingList Findings)
{
    public int RowsRejected { get; init; }

    /// <summary>Of a dry run: the cells that would change.</summary>
    public IReadOnlyList<CellDifference> Differences { get; init; } = [];

    /// <summary>Errors kept everything out.</summary>
    public bool IsRefused { get; init; }

    public bool IsDryRun { get; init; }

    public Bilingual Sentence
    {
        get
        {
            if (IsRefused) return Refused;
            var (added, changed, same) = (Counts[SaveOutcome.Added], Counts[SaveOutcome.Changed], Same);
            return IsDryRun
                ? Invariant($"Would import: {added} added, {changed} changed, {same} already there, {Rejected} rejected.",
                    $"Sẽ nhập: thêm {added}, sửa {changed}, đã có {same}, từ chối {Rejected}.")
                : Invariant($"Imported: {added} added, {changed} changed, {same} already there, {Rejected} rejected.",
                    $"Đã nhập: thêm {added}, sửa {changed}, đã có {same}, từ chối {Rejected}.");
        }
    }

    private int Same => Counts[SaveOutcome.Matched] + Counts[SaveOutcome.Unchanged];

    private int Rejected => RowsRejected + Counts[SaveOutcome.Refused];

    private Bilingual Refused
    {
        get
        {
            var errors = Findings.CountOf(Severity.Error);
            return Invariant(
                $"Nothing was imported; correct the errors ({errors}), or leave the rows out with --partial --findings FILE.csv.",
                $"Chưa nhập gì: có {errors} lỗi; hãy sửa, hoặc bỏ các dòng đó bằng --partial --findings TỆP.csv.");
        }
    }

    public void WriteJson(Stream output)
    {
        using (var json = new Utf8JsonWriter(output, FiguresJson.Layout))
        {
            json.WriteStartObject();
            json.WriteBoolean("imported", !IsRefused && !IsDryRun);
            json.WriteBoolean("dry_run", IsDryRun);
            json.WriteNumber("added", Counts[SaveOutcome.Added]);
            json.WriteNumber("changed", Counts[SaveOutcome.Changed]);
            json.WriteNumber("already_there", Same);
            json.WriteNumber("rejected", Rejected);
            FindingsJson.WriteDifferences(json, Differences);
            FindingsJson.WriteList(json, Findings);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static Bilingual Invariant(FormattableString english, FormattableString vietnamese) =>
        new(FormattableString.Invariant(english), FormattableString.Invariant(vietnamese));
}
