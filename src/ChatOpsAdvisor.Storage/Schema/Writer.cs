using System.Collections.Concurrent;
using static SQLitePCL.raw;

namespace ChatOpsAdvisor.Storage.Schema;

/// <summary>
/// The only one who writes: a thread that puts everything that waits into one transaction, so that turns which arrive
/// together share one trip to the disk. A fault harms only the write that has it: the batch is undone and each is done alone.
/// </summary>
internal sealed class Writer : IDisposable
{
    private const int MostInOneTransaction = 256;

    private readonly BlockingCollection<IWrite> _waiting = [];
    private readonly List<IWrite> _batch = new(MostInOneTransaction);
    private readonly Tables _tables;
    private readonly Statement _begin;
    private readonly Statement _commit;
    private readonly Statement _rollback;
    private readonly Thread _thread;

    public Writer(Database database)
    {
        _tables = new Tables(database.Open());
        // The log is folded into the file every 32 MiB, and not every 4: folding holds up the turns behind it.
        new Statement(_tables, "PRAGMA wal_autocheckpoint = 8192").Run();
        _begin = new Statement(_tables, "BEGIN IMMEDIATE");
        _commit = new Statement(_tables, "COMMIT");
        _rollback = new Statement(_tables, "ROLLBACK");
        _thread = new Thread(Work) { IsBackground = true, Name = "storage writer" };
        _thread.Start();
    }

    /// <summary>Done once it is on disk. What was queued is done: a wait that is broken off would leave its caller not knowing.</summary>
    public Task<T> RunAsync<T>(Func<Tables, T> apply, Action<T>? onDisk, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<T>(cancellationToken);
        var write = new Write<T>(apply, onDisk);
        _waiting.Add(write, CancellationToken.None);
        return write.Done;
    }

    public void Dispose()
    {
        _waiting.CompleteAdding();
        _thread.Join();
        _tables.Dispose();
        _waiting.Dispose();
    }

    private void Work()
    {
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            _batch.Add(first);
            while (_batch.Count < MostInOneTransaction && _waiting.TryTake(out var next)) _batch.Add(next);
            CommitBatch();
            _batch.Clear();
        }
    }

    private void CommitBatch()
    {
        var fault = Commit(_batch);
        if (fault is null) return;
        if (_batch.Count == 1) _batch[0].Failed(fault);
        else foreach (var write in _batch) CommitAlone(write);
    }

    private void CommitAlone(IWrite write)
    {
        if (Commit([write]) is { } fault) write.Failed(fault);
    }

    /// <summary>One transaction; null when it is on disk. A fault becomes its caller's, whose place it is to act on it.</summary>
    private Exception? Commit(List<IWrite> writes)
    {
        try
        {
            _begin.Run();
            foreach (var write in writes) write.Apply(_tables);
            _commit.Run();
        }
#pragma warning disable CA1031 // Whatever it is, it goes to the caller.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            if (sqlite3_get_autocommit(_tables.Connection.Handle) == 0) _rollback.Run();
            return fault;
        }

        foreach (var write in writes) write.OnDisk();
        return null;
    }
}
