using BenchmarkDotNet.Running;
using QuarterlyReports.Benchmarks.Compression;
using QuarterlyReports.Benchmarks.Documents;
using QuarterlyReports.Benchmarks.Exports;
using QuarterlyReports.Benchmarks.Storage;

// Whole runs that a benchmark loop would not measure (an import of a million records) have a name of their own.
switch (args)
{
    case ["storage", .. var sizes]:
        StorageTimes.Run(sizes);
        break;
    case ["export", .. var table] when table.Length > 0:
        ExportTimes.Run(table);
        break;
    case ["document", .. var order]:
        DocumentTimes.Run(order);
        break;
    case ["compression", var path]:
        CompressionTimes.Run(path);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StorageTimes).Assembly).Run(args);
        break;
}
