using System.Collections.Concurrent;

namespace QuarterlyReports.App.Runs;

/// <summary>
/// Reads the rest of a file on a second thread while the rows already read are being saved. A large import takes as long as the
/// slower of the two instead of both together; what comes out, and in which order, is the same.
/// </summary>
internal static class ReadAhead
{
    // Handing over one row at a time would cost more than parsing it; a few thousand rows ahead are little memory.
    private const int RowsInBatch = 256;
    private const int MostBatchesAhead = 16;

    /// <summary>The items of the source, in order. A failure of the source is thrown where its item would have come.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> source)
    {
        using var stopped = new CancellationTokenSource();
        using var ahead = new BlockingCollection<T[]>(MostBatchesAhead);
        var reading = Task.Factory.StartNew(
            () => Fill(ahead, source, stopped.Token),
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

    private static void Fill<T>(BlockingCollection<T[]> ahead, IEnumerable<T> source, CancellationToken stop)
    {
        try
        {
            foreach (var batch in source.Chunk(RowsInBatch)) ahead.Add(batch, stop);
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
