using Dapper;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace ChatOpsAdvisor.Storage.Schema;

/// <summary>The database file: made, checked and brought to the newest schema when this is constructed; opens connections afterwards.</summary>
internal sealed class Database : IDisposable
{
    private readonly string _connectionString;
    private readonly FileStream? _claim;

    public Database(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { Pooling = false };
        _connectionString = builder.ConnectionString;
        Path = System.IO.Path.GetFullPath(builder.DataSource);
        try
        {
            MakeFolder();
            _claim = Claim();
            using var connection = Open();
            MigrateSchema.Run(connection, Migration.All);
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            _claim?.Dispose();
            throw new DatabaseUnusableException($"The database {Path} cannot be used: {Reason(fault)}.", fault);
        }
        catch (DatabaseUnusableException)
        {
            _claim?.Dispose();
            throw;
        }
    }

    public string Path { get; }

    public void Dispose() => _claim?.Dispose();

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        // FULL: a commit is on disk before it is acknowledged. recursive_triggers: REPLACE deletes, and must not slip past the record's trigger.
        connection.Execute("""
            PRAGMA busy_timeout = 5000;
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA foreign_keys = ON;
            PRAGMA recursive_triggers = ON;
            """);
        return connection;
    }

    private void MakeFolder()
    {
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        if (Directory.Exists(folder)) return;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>One program works on a file: a second one would give out the first one's leases. The system lets go of the claim when a process dies.</summary>
    private FileStream Claim() => new(Path + ".claim", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static string Reason(Exception fault) => fault switch
    {
        SqliteException { SqliteErrorCode: SQLITE_NOTADB or SQLITE_CORRUPT } => "it is damaged or no SQLite database; restore it from a backup",
        SqliteException { SqliteErrorCode: SQLITE_BUSY or SQLITE_LOCKED } => "another program has locked it",
        SqliteException { SqliteErrorCode: SQLITE_READONLY or SQLITE_CANTOPEN or SQLITE_PERM } or UnauthorizedAccessException =>
            "this account may not write there",
        IOException => "another ChatOpsAdvisor works on it, or the folder cannot be written",
        _ => fault.Message,
    };
}
