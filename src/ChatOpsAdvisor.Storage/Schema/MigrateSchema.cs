using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChatOpsAdvisor.Storage.Schema;

/// <summary>Brings a database to the newest schema, each step whole or not at all. One that is newer than the program is left alone.</summary>
internal static class MigrateSchema
{
    public static void Run(SqliteConnection connection, IReadOnlyList<Migration> migrations)
    {
        var newest = migrations[^1].Number;
        var current = Current(connection);
        if (current > newest)
            throw new DatabaseUnusableException($"The database has schema {current}; this program knows schemas up to {newest}. Start the newer program.");

        foreach (var migration in migrations.Where(step => step.Number > current))
            Apply(connection, migration);
    }

    public static int Current(SqliteConnection connection) => connection.ExecuteScalar<int>("PRAGMA user_version");

    private static void Apply(SqliteConnection connection, Migration migration)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        // Another process may have been faster between the look and the lock.
        if (Current(connection) < migration.Number)
        {
            connection.Execute(migration.Sql, transaction: transaction);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {migration.Number}"), transaction: transaction);
        }

        transaction.Commit();
    }
}
