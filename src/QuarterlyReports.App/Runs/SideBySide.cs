using System.Runtime.ExceptionServices;

namespace QuarterlyReports.App.Runs;

/// <summary>Work that does not depend on other work, on as many threads as there are processors.</summary>
internal static class SideBySide
{
    /// <summary>
    /// Returns when all have ended. Of several failures the first in the order given is thrown, whichever came first in time, so
    /// that the same mistake always gets the same sentence.
    /// </summary>
    public static void Run(IReadOnlyList<Action> works)
    {
        var failures = new ExceptionDispatchInfo?[works.Count];
        Parallel.Invoke([.. works.Select((work, index) => (Action)(() => failures[index] = FailureOf(work)))]);
        failures.FirstOrDefault(failure => failure is not null)?.Throw();
    }

    private static ExceptionDispatchInfo? FailureOf(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception failure)
        {
            return ExceptionDispatchInfo.Capture(failure);
        }
    }
}
