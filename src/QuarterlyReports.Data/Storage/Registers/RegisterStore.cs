using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Storage.Registers;

/// <summary>Reads the registers.</summary>
public sealed class RegisterStore(ReviewDatabase database)
{
    /// <summary>The entries a reader with this ceiling may see, by id; those entered by mistake too.</summary>
    public IReadOnlyList<RegisterEntry> Within(Register register, Secrecy ceiling)
    {
        using var statement = new Statement(database.Connection, RegisterTable.Of(register).WithinCeiling);
        return Entries(register, statement.Add(ceiling.Rank()));
    }

    /// <inheritdoc cref="Within(Register, Secrecy)"/>
    public IReadOnlyList<TEntry> Within<TEntry>(Secrecy ceiling) where TEntry : RegisterEntry =>
        [.. Within(AllRegisters.Of<TEntry>(), ceiling).Cast<TEntry>()];

    /// <summary>
    /// The entries of every register; of a register whose entries are of a day, those of the years that the span touches.
    /// </summary>
    internal IEnumerable<RegisterEntry> ForReview(Secrecy ceiling, DateWindow span) =>
        AllRegisters.InOrder.SelectMany(register =>
            register.DayField is null ? Within(register, ceiling) : OfYears(register, ceiling, span));

    private List<RegisterEntry> OfYears(Register register, Secrecy ceiling, DateWindow span)
    {
        using var statement = new Statement(database.Connection, RegisterTable.Of(register).WithinCeilingAndYears);
        return Entries(register, statement.Add(ceiling.Rank()).Add(YearOf(span.From)).Add(YearAfter(span.Last)));
    }

    private static List<RegisterEntry> Entries(Register register, Statement statement) =>
        [.. new EntryReader(register).Read(statement).Select(stored => stored.Entry)];

    internal static string YearOf(DateOnly day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);

    internal static string YearAfter(DateOnly day) => (day.Year + 1).ToString("0000", CultureInfo.InvariantCulture);
}
