using ChatOpsAdvisor.Storage.Schema;
using ChatOpsAdvisor.Storage.Tests.Support;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChatOpsAdvisor.Storage.Tests;

public sealed class DatabaseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("advisor-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_folder_of_the_file_is_made()
    {
        using var database = new Database($"Data Source={_folder}/deep/down/advisor.db");
        Assert.True(File.Exists($"{_folder}/deep/down/advisor.db"));
    }

    [Fact]
    public void A_commit_is_on_disk_before_it_is_acknowledged()
    {
        using var database = new Database($"Data Source={_folder}/advisor.db");
        using var connection = database.Open();
        Assert.Equal("wal", connection.ExecuteScalar<string>("PRAGMA journal_mode"));
        Assert.Equal(2, connection.ExecuteScalar<int>("PRAGMA synchronous"));
    }

    [Fact]
    public void A_newer_schema_is_left_alone()
    {
        using (var database = new Database($"Data Source={_folder}/advisor.db"))
        using (var connection = database.Open()) connection.Execute("PRAGMA user_version = 99");
        Assert.Contains("schema 99", Refusal().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_gives_one_clear_line()
    {
        File.WriteAllText($"{_folder}/advisor.db", new string('x', 5_000));
        Assert.Contains("damaged or no SQLite database", Refusal().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_programs_do_not_work_on_one_file()
    {
        using var first = new Database($"Data Source={_folder}/advisor.db");
        Assert.Contains("another ChatOpsAdvisor works on it", Refusal().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_of_the_schema_that_fails_leaves_nothing_behind()
    {
        using var connection = new SqliteConnection($"Data Source={_folder}/advisor.db;Pooling=False");
        connection.Open();
        Migration[] steps = [new(1, "CREATE TABLE one (id TEXT)"), new(2, "CREATE TABLE two (id TEXT); CREATE TABLE one (id TEXT)")];
        Assert.Throws<SqliteException>(() => MigrateSchema.Run(connection, steps));
        Assert.Equal(1, MigrateSchema.Current(connection));
        Assert.Equal(0, connection.ExecuteScalar<int>("SELECT COUNT(*) FROM sqlite_master WHERE name = 'two'"));
    }

    [Theory]
    [InlineData("UPDATE record SET what = 'nothing'")]
    [InlineData("DELETE FROM record")]
    [InlineData("INSERT OR REPLACE INTO record (seq, at, kind, what, by_id, by_name, content) VALUES (1, 0, '', '', '', '', x'')")]
    public async Task The_record_cannot_be_rewritten(string attempt)
    {
        using var storage = new TestStorage();
        await storage.CommitAsync(Some.Commit("1", record: [Some.Entry()]));
        var refused = await Assert.ThrowsAsync<SqliteException>(() => storage.Writer.RunAsync(tables => tables.Connection.Execute(attempt), null, CancellationToken.None));
        Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
    }

    private DatabaseUnusableException Refusal() => Assert.Throws<DatabaseUnusableException>(() => new Database($"Data Source={_folder}/advisor.db"));
}
