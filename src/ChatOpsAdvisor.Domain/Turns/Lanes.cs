using System.Collections.Concurrent;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>
/// Lets one turn of a conversation through at a time, in order of arrival, within this process. It only spares
/// conflicts: what keeps two turns apart is the version that each commit expects.
/// </summary>
internal sealed class Lanes
{
    private readonly ConcurrentDictionary<string, Task> _tails = new(StringComparer.Ordinal);

    public async Task<T> RunAsync<T>(string lane, Func<Task<T>> turn)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task? before = null;
        _ = _tails.AddOrUpdate(lane, _ => { before = null; return done.Task; }, (_, tail) => { before = tail; return done.Task; });
        try
        {
            if (before is not null) await before;
            return await turn();
        }
        finally
        {
            _tails.TryRemove(new KeyValuePair<string, Task>(lane, done.Task));
            done.SetResult();
        }
    }
}
