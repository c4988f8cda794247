using QuarterlyReports.Benchmarks.Documents;

// The benchmarks as machine code: BenchmarkDotNet compiles while it runs, so only the drawing of documents is in here.
DocumentTimes.Run(args);
