using System.Diagnostics;
using System.Globalization;

namespace QuarterlyReports.Benchmarks.Storage;

/// <summary>What some work took: by the clock, and of the processor, which tells how busy the machine was besides.</summary>
internal readonly record struct Cost(double Seconds, double ProcessorSeconds)
{
    public static Cost Of(Action work)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        work();
        return new(clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Seconds:0.0} s ({ProcessorSeconds:0.0} s of the processor)");
}
