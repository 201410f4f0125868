using System.Collections.Concurrent;

namespace ChatOpsAdvisor.Storage.Schema;

/// <summary>Connections for reading, kept open with what is prepared on them. There are as many as were ever needed at once.</summary>
internal sealed class Readers(Database database) : IDisposable
{
    private readonly ConcurrentBag<Tables> _idle = [];

    /// <summary>A read of one or more statements. It must not await: the connection is back in the bag when it returns.</summary>
    public TResult Read<TState, TResult>(TState state, Func<Tables, TState, TResult> read)
    {
        if (!_idle.TryTake(out var tables)) tables = new Tables(database.Open());
        try
        {
            var result = read(tables, state);
            _idle.Add(tables);
            return result;
        }
        catch
        {
            // A statement may have stopped half way: not for the next reader.
            tables.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var tables)) tables.Dispose();
    }
}
