using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Intake;

/// <summary>What a kind of file brings: activities, entries of a register, or lines of a reference list.</summary>
public static class IntakeKinds
{
    /// <summary>The register the rows belong to; null for activities and reference lists.</summary>
    public static Register? Register(this IntakeKind kind) => AllRegisters.Named(RecordCode.Of(kind));

    public static bool IsList(this IntakeKind kind) => kind != IntakeKind.Activities && kind.Register() is null;

    public static IntakeKind Of(Register register) => RecordCode.Parse<IntakeKind>(register.Name);
}
