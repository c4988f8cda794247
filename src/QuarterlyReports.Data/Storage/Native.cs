using System.Runtime.InteropServices;

namespace QuarterlyReports.Data.Storage;

/// <summary>
/// The few calls of SQLite that an import or an export makes fifty million times, without the reference counting and copying
/// that the library does around each. The text bound here must stay where it is until the statement is reset. For one thread at a
/// time.
/// </summary>
internal static class Native
{
    // The file the library of SQLite itself is in; the package brings it for every system.
    private const string Library = "e_sqlite3";

    // SQLITE_STATIC: SQLite neither copies nor frees the text.
    private const nint StaysInPlace = 0;

    [DllImport(Library, EntryPoint = "sqlite3_bind_int64"), SuppressGCTransition]
    public static extern int Bind(nint statement, int position, long value);

    public static int Bind(nint statement, int position, nint text, int bytes) =>
        BindText(statement, position, text, bytes, StaysInPlace);

    [DllImport(Library, EntryPoint = "sqlite3_bind_text"), SuppressGCTransition]
    private static extern int BindText(nint statement, int position, nint text, int bytes, nint destructor);

    [DllImport(Library, EntryPoint = "sqlite3_step")]
    public static extern int Step(nint statement);

    [DllImport(Library, EntryPoint = "sqlite3_reset")]
    public static extern int Reset(nint statement);

    [DllImport(Library, EntryPoint = "sqlite3_clear_bindings")]
    public static extern int ClearBindings(nint statement);

    /// <summary>
    /// A column of the row reached, until the next step. Asking for it locks the connection once; its parts do not.
    /// </summary>
    [DllImport(Library, EntryPoint = "sqlite3_column_value"), SuppressGCTransition]
    public static extern nint Value(nint statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_value_type"), SuppressGCTransition]
    public static extern int TypeOf(nint value);

    [DllImport(Library, EntryPoint = "sqlite3_value_int64"), SuppressGCTransition]
    public static extern long NumberOf(nint value);

    /// <summary>Null for NULL.</summary>
    public static string? TextOf(nint value)
    {
        var text = Text(value); // before its length: it may turn a number into digits
        return text == 0 ? null : Marshal.PtrToStringUTF8(text, Bytes(value));
    }

    [DllImport(Library, EntryPoint = "sqlite3_value_text"), SuppressGCTransition]
    private static extern nint Text(nint value);

    [DllImport(Library, EntryPoint = "sqlite3_value_bytes"), SuppressGCTransition]
    private static extern int Bytes(nint value);
}
