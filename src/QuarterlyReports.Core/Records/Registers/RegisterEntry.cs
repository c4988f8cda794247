namespace QuarterlyReports.Core.Records.Registers;

/// <summary>What every record of a register has, whatever the register is about.</summary>
public abstract record RegisterEntry
{
    /// <inheritdoc cref="Activity.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="Activity.Unit"/>
    public string? Unit { get; init; }

    public Secrecy Secrecy { get; init; }

    /// <inheritdoc cref="Activity.Source"/>
    public string? Source { get; init; }

    public string? Note { get; init; }

    /// <summary>The record was entered by mistake. It is kept, and counted, named and listed nowhere.</summary>
    public bool Withdrawn { get; init; }

    /// <inheritdoc cref="Withdrawn"/>
    public virtual bool IsWithdrawn => Withdrawn;

    /// <summary>
    /// What its status, and no date that goes with it, says of the days up to that one; equal where two statuses say the same.
    /// </summary>
    internal virtual object? StatusUntil(DateOnly day) => null;
}
