using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace ChatOpsAdvisor.Storage.Schema;

/// <summary>
/// A statement that is prepared once and run often; parameters are bound in the order of their question marks. Used where
/// every turn passes; everything else goes through Dapper. Not for two threads at once.
/// </summary>
internal sealed class Statement(Tables tables, string sql)
{
    private readonly sqlite3 _database = tables.Connection.Handle!;
    private readonly sqlite3_stmt _statement = tables.Prepare(sql);
    private int _bound;

    public Statement Bind(string? text)
    {
        if (text is null) return Checked(sqlite3_bind_null(_statement, ++_bound));

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most <= 512)
        {
            Span<byte> near = stackalloc byte[512];
            return Checked(sqlite3_bind_text(_statement, ++_bound, near[..Encoding.UTF8.GetBytes(text, near)]));
        }

        var rented = ArrayPool<byte>.Shared.Rent(most);
        var result = sqlite3_bind_text(_statement, ++_bound, rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)));
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        return Checked(result);
    }

    public Statement Bind(long number) => Checked(sqlite3_bind_int64(_statement, ++_bound, number));

    public Statement Bind(long? number) => number is { } value ? Bind(value) : Checked(sqlite3_bind_null(_statement, ++_bound));

    public Statement Bind(ReadOnlySpan<byte> bytes) => Checked(bytes.IsEmpty
        ? sqlite3_bind_zeroblob(_statement, ++_bound, 0)
        : sqlite3_bind_blob(_statement, ++_bound, bytes));

    /// <summary>Runs it to its end and says how many rows it changed.</summary>
    public int Run()
    {
        while (Next())
        {
        }

        return sqlite3_changes(_database);
    }

    /// <summary>The next row. False at the end, after which it can be bound anew.</summary>
    public bool Next()
    {
        var result = sqlite3_step(_statement);
        if (result == SQLITE_ROW) return true;
        Reset();
        if (result != SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, _database);
        return false;
    }

    /// <summary>Leaves the rest of the rows unread.</summary>
    public void Reset()
    {
        _bound = 0;
        _ = sqlite3_reset(_statement);
    }

    public bool IsNull(int column) => sqlite3_column_type(_statement, column) == SQLITE_NULL;

    public string Text(int column) => sqlite3_column_text(_statement, column).utf8_to_string();

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public long Number(int column) => sqlite3_column_int64(_statement, column);

    /// <summary>Valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => sqlite3_column_blob(_statement, column);

    private Statement Checked(int result)
    {
        if (result == SQLITE_OK) return this;
        Reset();
        SqliteException.ThrowExceptionForRC(result, _database);
        return this;
    }
}
