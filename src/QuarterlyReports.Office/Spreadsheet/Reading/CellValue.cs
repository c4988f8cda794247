namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>What a cell holds: a closed family.</summary>
public abstract record CellValue
{
    private CellValue()
    {
    }

    /// <summary>Nothing, or a text of no characters.</summary>
    public sealed record Empty : CellValue
    {
        public static readonly Empty Instance = new();

        private Empty()
        {
        }
    }

    /// <summary>A text of at least one character, as the file has it (not normalized, not trimmed).</summary>
    public sealed record Text(string Value) : CellValue;

    /// <summary>A number with no date format. Never NaN or infinite.</summary>
    public sealed record Number(double Value) : CellValue;

    /// <summary>A day, with its time when one is given; no zone is known.</summary>
    public sealed record Date(DateTime Value) : CellValue;

    public sealed record Flag(bool Value) : CellValue;

    /// <summary>An error such as #REF!, or <see cref="NotComputed"/>.</summary>
    public sealed record Error(string Code) : CellValue
    {
        /// <summary>A formula whose result the file does not hold: the program that wrote it did not compute.</summary>
        public const string NotComputed = "#NOT_COMPUTED";
    }
}
