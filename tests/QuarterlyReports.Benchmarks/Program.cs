using BenchmarkDotNet.Running;
using QuarterlyReports.Benchmarks.Storage;

// Whole runs that a benchmark loop would not measure (an import of a million records) have a name of their own.
if (args is ["storage", .. var sizes])
{
    StorageTimes.Run(sizes);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(StorageTimes).Assembly).Run(args);
