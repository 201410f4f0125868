using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace ChatOpsAdvisor.Storage.Schema;

/// <summary>The statements of one table, prepared on one connection.</summary>
internal interface ITable<out TSelf>
{
    static abstract TSelf On(Tables tables);
}

/// <summary>One connection with everything that was prepared on it so far.</summary>
internal sealed class Tables(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<Type, object> _tables = [];
    private readonly List<sqlite3_stmt> _prepared = [];

    public SqliteConnection Connection => connection;

    public T Get<T>() where T : class, ITable<T>
    {
        if (_tables.TryGetValue(typeof(T), out var known)) return (T)known;
        var table = T.On(this);
        _tables.Add(typeof(T), table);
        return table;
    }

    /// <summary>What is prepared here is finalised with the connection, or the file would stay open behind it.</summary>
    public sqlite3_stmt Prepare(string sql)
    {
        SqliteException.ThrowExceptionForRC(sqlite3_prepare_v3(connection.Handle, sql, SQLITE_PREPARE_PERSISTENT, out var statement), connection.Handle);
        _prepared.Add(statement);
        return statement;
    }

    public void Dispose()
    {
        foreach (var statement in _prepared) statement.Dispose();
        connection.Dispose();
    }
}
