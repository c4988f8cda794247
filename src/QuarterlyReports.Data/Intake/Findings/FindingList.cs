using System.Globalization;
using System.Runtime.InteropServices;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Intake.Findings;

/// <summary>
/// What was found, in the order it was met. The first <see cref="Limit"/> findings are kept in full and the rest only counted, so
/// that a file with a fault in every row is answered as fast as a good one.
/// </summary>
public sealed class FindingList(int limit = FindingList.DefaultLimit)
{
    public const int DefaultLimit = 10_000;

    private readonly List<Finding> _kept = [];
    private readonly int[] _counts = new int[Enum.GetValues<Severity>().Length];
    private readonly Dictionary<string, int> _countsByRule = new(StringComparer.Ordinal);

    public int Limit { get; } = limit;

    /// <summary>The findings kept in full.</summary>
    public IReadOnlyList<Finding> Kept => _kept;

    /// <summary>How many were found of each rule, kept or not, in the order of the rules' ids.</summary>
    public IReadOnlyDictionary<string, int> CountsByRule =>
        new SortedDictionary<string, int>(_countsByRule, StringComparer.Ordinal);

    public int Count => _counts.Sum();

    public int NotKept => Count - _kept.Count;

    public bool HasErrors => CountOf(Severity.Error) > 0;

    /// <summary>Whether the next finding would be kept: a costly guess at what was meant is made only then.</summary>
    public bool HasRoom => _kept.Count < Limit;

    public int CountOf(Severity severity) => _counts[(int)severity];

    public void Add(Finding finding)
    {
        Tally(finding.Rule);
        if (HasRoom) _kept.Add(finding);
    }

    /// <summary>Counts a finding that there is no room for, without anybody having to make it.</summary>
    internal void Tally(Rule rule)
    {
        _counts[(int)rule.Severity]++;
        CollectionsMarshal.GetValueRefOrAddDefault(_countsByRule, rule.Id, out _)++;
    }

    public void AddRange(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings) Add(finding);
    }

    /// <summary>A sentence about the findings that were only counted; null when all are kept.</summary>
    public string? NotKeptMessage(Language language) => NotKept == 0
        ? null
        : language == Language.English
            ? $"The first {Grouped(Limit, ",")} findings are listed; {Grouped(NotKept, ",")} more were counted but not listed."
            : $"Chỉ liệt kê {Grouped(Limit, ".")} phát hiện đầu tiên; {Grouped(NotKept, ".")} phát hiện khác chỉ được đếm.";

    private static string Grouped(int number, string separator) =>
        number.ToString("N0", new NumberFormatInfo { NumberGroupSeparator = separator });
}
