using System.Runtime.InteropServices;

namespace QuarterlyReports.Data.Storage;

/// <summary>
/// The few calls of SQLite that an import makes fifty million times, without the reference counting and copying that the library
/// does around each. The text bound here must stay where it is until the statement is reset.
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
}
