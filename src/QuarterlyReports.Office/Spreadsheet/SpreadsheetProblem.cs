namespace QuarterlyReports.Office.Spreadsheet;

/// <summary>Why a spreadsheet cannot be read or written.</summary>
public enum SpreadsheetProblem
{
    /// <summary>A file of no bytes.</summary>
    Empty,

    /// <summary>Not a workbook of any kind: a picture, a text, a plain zip.</summary>
    NotAWorkbook,

    /// <summary>A workbook of Excel 97-2003 (.xls).</summary>
    OldFormat,

    /// <summary>Another office format: .xlsb, .ods, .docx.</summary>
    OtherFormat,

    /// <summary>Protected by a password.</summary>
    Encrypted,

    /// <summary>A workbook with macros (.xlsm).</summary>
    Macros,

    /// <summary>Truncated, inconsistent or against the format.</summary>
    Damaged,

    /// <summary>Larger than the limits allow, packed or unpacked.</summary>
    TooLarge,

    /// <summary>Holds something that has no place in a workbook and could do harm.</summary>
    Unsafe,

    /// <summary>A row or column past the last one a sheet has.</summary>
    OutOfBounds,

    /// <summary>A text longer than a cell can hold.</summary>
    TextTooLong,

    /// <summary>A character, number, name or structure that the format cannot carry.</summary>
    CannotCarry,
}
