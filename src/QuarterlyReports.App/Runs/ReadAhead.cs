using System.Collections.Concurrent;

namespace QuarterlyReports.App.Runs;

/// <summary>
/// Reads the rest of a file on a second thread while the rows already read are being saved. A large import takes as long as the
/// slower of the two instead of both together; what comes out, and in which order, is the same.
/// </summary>
internal static class ReadAhead
{
    // Handing over one row at a time would cost more than parsing it. Rows that wait are rows the collector copies, and they
    // drive each other out of the processor's memory: several thousand ahead took a tenth more time than some hundred.
    private const int BatchesAhead = 16;
    private const int RowsAhead = 512;

    /// <summary>The items of the source, in order. A failure of the source is thrown where its item would have come.</summary>
    /// <param name="source">Enumerated on the second thread.</param>
    /// <param name="rowsAhead">How many are in memory between the two.</param>
    public static IEnumerable<T> Of<T>(IEnumerable<T> source, int rowsAhead = RowsAhead)
    {
        using var stopped = new CancellationTokenSource();
        using var ahead = new BlockingCollection<T[]>(BatchesAhead);
        var reading = Task.Factory.StartNew(
            () => Fill(ahead, source.Chunk(rowsAhead / BatchesAhead), stopped.Token),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        try
        {
            foreach (var batch in ahead.GetConsumingEnumerable())
            {
                foreach (var item in batch) yield return item;
            }

            reading.GetAwaiter().GetResult();
        }
        finally
        {
            // Whoever stops early must not leave a thread that still reads the file.
            stopped.Cancel();
            ((IAsyncResult)reading).AsyncWaitHandle.WaitOne();
        }
    }

    private static void Fill<T>(BlockingCollection<T[]> ahead, IEnumerable<T[]> batches, CancellationToken stop)
    {
        try
        {
            foreach (var batch in batches) ahead.Add(batch, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The consumer has gone; there is nobody left to tell.
        }
        finally
        {
            ahead.CompleteAdding();
        }
    }
}
