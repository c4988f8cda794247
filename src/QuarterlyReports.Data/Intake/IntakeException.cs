using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Intake;

/// <summary>
/// A file, folder or option that cannot be used at all: which one, what is wrong with it and what to do, in one sentence.
/// </summary>
public sealed class IntakeException : Exception
{
    public IntakeException(Bilingual reason, Exception? cause = null)
        : base(reason.In(Language.English), cause)
    {
        Reason = reason;
    }

    /// <summary>The sentence in both languages; <see cref="Exception.Message"/> is the English one.</summary>
    public Bilingual Reason { get; }
}
