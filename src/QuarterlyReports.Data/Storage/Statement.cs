using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace QuarterlyReports.Data.Storage;

/// <summary>
/// A prepared statement bound value by value, in order: what makes a million rows a matter of seconds. Values not added are NULL.
/// </summary>
internal sealed class Statement : IDisposable
{
    // Room for the texts of most rows; one that finds none is copied by SQLite instead.
    private const int TextBytes = 1 << 14;
    private const int MostBytesPerLetter = 3;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly nint _handle;
    private readonly Action? _beforeRun;

    // SQLite reads the texts where they were encoded, so the collector must not move them.
    private readonly byte[] _text = GC.AllocateUninitializedArray<byte>(TextBytes, pinned: true);
    private int _used;
    private int _position;

    /// <param name="beforeRun">Called before each <see cref="Run"/>; null for statements that only read.</param>
    public Statement(SqliteConnection connection, string sql, Action? beforeRun = null)
    {
        _database = connection.Handle ?? throw new ArgumentException("The connection is closed.", nameof(connection));
        _beforeRun = beforeRun;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
        _handle = _statement.DangerousGetHandle(); // lives as long as this object holds the statement
    }

    public Statement Add(long value)
    {
        Check(Native.Bind(_handle, ++_position, value));
        return this;
    }

    public Statement Add(long? value)
    {
        if (value is { } recorded) return Add(recorded);
        _position++;
        return this;
    }

    public Statement Add(string? value)
    {
        _position++;
        if (value is null) return this;
        if (value.Length * MostBytesPerLetter <= _text.Length - _used)
            AddEncoded(Encoding.UTF8.GetBytes(value, _text.AsSpan(_used)));
        else
            Check(raw.sqlite3_bind_text(_statement, _position, Encoding.UTF8.GetBytes(value).AsSpan()));
        return this;
    }

    /// <summary>Adds the day as ISO text.</summary>
    public Statement Add(DateOnly? date)
    {
        if (date is not { } day) return Add((string?)null);
        if (!day.TryFormat(_text.AsSpan(_used), out var bytes, "O", CultureInfo.InvariantCulture)) return Add(StoredText.Of(day));
        _position++;
        AddEncoded(bytes);
        return this;
    }

    /// <summary>Gives the parameter of that name its value; a statement with names takes no values in order.</summary>
    public Statement Set(string name, long value)
    {
        Check(Native.Bind(_handle, PositionOf(name), value));
        return this;
    }

    /// <inheritdoc cref="Set(string, long)"/>
    public Statement Set(string name, string? value)
    {
        _position = PositionOf(name) - 1;
        return Add(value);
    }

    /// <summary>Writes, and makes the statement ready for the next values.</summary>
    public void Run()
    {
        _beforeRun?.Invoke();
        var result = Native.Step(_handle);
        Clear();
        if (result is not (raw.SQLITE_DONE or raw.SQLITE_ROW)) Check(result);
    }

    /// <summary>Writes, and answers with the number that the statement returns.</summary>
    public long RunReturning()
    {
        _beforeRun?.Invoke();
        return Single() ?? throw new InvalidOperationException("The statement returned no number.");
    }

    /// <summary>Moves to the next row of an answer; after the last one the statement is ready for the next values.</summary>
    public bool Next()
    {
        var result = Native.Step(_handle);
        if (result == raw.SQLITE_ROW) return true;
        Clear();
        if (result != raw.SQLITE_DONE) Check(result);
        return false;
    }

    /// <summary>The first column of a one-row answer; null when there is no row or it holds nothing.</summary>
    public long? Single()
    {
        var found = Next() ? NumberAt(0) : null;
        Clear();
        return found;
    }

    /// <summary>Every row of the answer.</summary>
    public List<TRow> Rows<TRow>(Func<Statement, TRow> read)
    {
        var rows = new List<TRow>();
        while (Next()) rows.Add(read(this));
        return rows;
    }

    public long? NumberAt(int column)
    {
        var value = Native.Value(_handle, column);
        return Native.TypeOf(value) == raw.SQLITE_NULL ? null : Native.NumberOf(value);
    }

    /// <summary>The number of a column that is NOT NULL.</summary>
    public long RequiredNumberAt(int column) => NumberAt(column) ?? throw Nothing(column);

    public string? TextAt(int column) => Native.TextOf(Native.Value(_handle, column));

    /// <summary>The text of a column that is NOT NULL.</summary>
    public string RequiredTextAt(int column) => TextAt(column) ?? throw Nothing(column);

    /// <summary>Gives up the rest of an answer.</summary>
    public void Clear()
    {
        _ = Native.Reset(_handle); // says again what the step has said
        _ = Native.ClearBindings(_handle);
        _used = 0;
        _position = 0;
    }

    public void Dispose() => _statement.Dispose();

    private static InvalidOperationException Nothing(int column) => new($"Column {column} of the answer holds nothing.");

    private int PositionOf(string name) => raw.sqlite3_bind_parameter_index(_statement, name) is > 0 and var position
        ? position
        : throw new ArgumentException($"The statement has no parameter {name}.", nameof(name));

    private void AddEncoded(int bytes)
    {
        Check(Native.Bind(_handle, _position, Marshal.UnsafeAddrOfPinnedArrayElement(_text, _used), bytes));
        _used += bytes;
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(result, _database);
    }
}
