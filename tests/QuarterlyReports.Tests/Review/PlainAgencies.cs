using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Tests.Review;

/// <summary>Agencies under the code they bore on a day.</summary>
internal sealed class PlainAgencies(ReferenceLists lists)
{
    public IEnumerable<string> Codes => lists.Agencies.Select(agency => agency.Code);

    /// <summary>
    /// Walks to the one that took over, or to the only one that it took over from, until one was there on the day. Where the walk
    /// ends without any, and where nobody knows the name, the name stays what was written.
    /// </summary>
    public string On(string written, DateOnly day)
    {
        var walked = new List<string>();
        var code = written;
        while (code is not null && !walked.Contains(code))
        {
            walked.Add(code);
            var agency = lists.Agencies.SingleOrDefault(known => known.Code == code);
            if (agency is null) return written;
            var isOver = agency.ValidTo is { } to && to.Last < day;
            var isToCome = agency.ValidFrom is { } from && day < from.First;
            if (!isOver && !isToCome) return code;
            var before = lists.Agencies.Where(known => known.Successor == agency.Code).ToList();
            code = isOver ? agency.Successor : before.Count == 1 ? before[0].Code : null;
        }

        return written;
    }
}
