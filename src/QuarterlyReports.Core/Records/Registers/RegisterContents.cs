namespace QuarterlyReports.Core.Records.Registers;

/// <summary>Entries of all registers, found by their type.</summary>
public sealed class RegisterContents
{
    private readonly Dictionary<Type, RegisterEntry[]> _byType;

    /// <param name="entries">In any order; those of one register keep theirs.</param>
    public RegisterContents(IEnumerable<RegisterEntry> entries) =>
        _byType = entries.GroupBy(entry => entry.GetType()).ToDictionary(group => group.Key, group => group.ToArray());

    public static RegisterContents None { get; } = new([]);

    public IEnumerable<RegisterEntry> All => AllRegisters.InOrder.SelectMany(Of);

    public IReadOnlyList<TEntry> Of<TEntry>() where TEntry : RegisterEntry =>
        _byType.TryGetValue(typeof(TEntry), out var entries) ? [.. entries.Cast<TEntry>()] : [];

    public IReadOnlyList<RegisterEntry> Of(Register register) =>
        _byType.GetValueOrDefault(register.Blank("").GetType()) ?? [];

    /// <summary>What a reader with that ceiling may see, without what was entered by mistake.</summary>
    public RegisterContents Within(Secrecy ceiling) =>
        new(All.Where(entry => entry.Secrecy.IsWithin(ceiling) && !entry.IsWithdrawn));
}
