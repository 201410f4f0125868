using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Incidents;
using ChatOpsAdvisor.Storage.Outbox;
using ChatOpsAdvisor.Storage.Records;
using ChatOpsAdvisor.Storage.Schema;
using ChatOpsAdvisor.Storage.Turns;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatOpsAdvisor.Storage.Tests.Support;

/// <summary>A storage on a file of its own, which goes when the test does.</summary>
internal sealed class TestStorage : IDisposable
{
    private readonly Database _database;

    public TestStorage(string? folder = null, FakeTimeProvider? time = null)
    {
        Folder = folder ?? Directory.CreateTempSubdirectory("advisor-").FullName;
        Time = time ?? new FakeTimeProvider(Some.Now);
        _database = new Database(ConnectionString);
        Readers = new Readers(_database);
        Writer = new Writer(_database);
        References = new References();
        Turns = new TurnStore(Writer, Readers, References, Time, NullLogger<TurnStore>.Instance);
        Outbox = new SqliteOutbox(Writer, Readers, References);
        Record = new RecordReader(Readers);
        Incidents = new IncidentList(Readers);
        Asked = new AskedReader(Readers);
    }

    public string Folder { get; }

    public FakeTimeProvider Time { get; }

    public DateTimeOffset Now => Time.GetUtcNow();

    public Readers Readers { get; }

    public Writer Writer { get; }

    public References References { get; }

    public ITurnStore Turns { get; }

    public IOutbox Outbox { get; }

    public RecordReader Record { get; }

    public IncidentList Incidents { get; }

    public AskedReader Asked { get; }

    private string ConnectionString => $"Data Source={Path.Combine(Folder, "advisor.db")};Pooling=False";

    /// <summary>A look at the file with nothing of ours in between.</summary>
    public SqliteConnection Look()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>What a process that is killed now would leave behind, opened by its successor.</summary>
    public TestStorage AfterKill()
    {
        var copy = Directory.CreateTempSubdirectory("advisor-").FullName;
        foreach (var name in new[] { "advisor.db", "advisor.db-wal" })
            File.Copy(Path.Combine(Folder, name), Path.Combine(copy, name));
        return new TestStorage(copy, Time);
    }

    public async Task<CommitResult> CommitAsync(TurnCommit commit) => await Turns.CommitAsync(commit, TestContext.Current.CancellationToken);

    public void Dispose()
    {
        Writer.Dispose();
        Readers.Dispose();
        _database.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
