using System.Collections.Concurrent;

namespace ChatOpsAdvisor.Tests.Crashes;

/// <summary>Starts the host anew on the same database whenever it has died.</summary>
internal sealed class Keeper(StubChannel channel, Func<AdvisorProcess> launch) : IAsyncDisposable
{
    private readonly ConcurrentQueue<TimeSpan> _killAgainAfter = [];
    private readonly Lock _lock = new();
    private TaskCompletionSource<(Uri Address, Task Ended)> _up = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private AdvisorProcess? _living;
    private Task _keeping = Task.CompletedTask;
    private bool _isOver;
    private int _kills;

    public int Kills => _kills;

    public int Lives => channel.Life;

    public void Start() => _keeping = TryKeepAsync();

    /// <summary>The living host's address, and when it will have died.</summary>
    public Task<(Uri Address, Task Ended)> UpAsync()
    {
        lock (_lock) return _up.Task;
    }

    /// <summary>Kills the host.</summary>
    /// <param name="again">Kills the next one too, so long after its start.</param>
    public void Kill(TimeSpan? again)
    {
        if (again is { } after) _killAgainAfter.Enqueue(after);
        lock (_lock) KillNow();
    }

    /// <summary>Kills the last one, and lets it be.</summary>
    public async Task EndAsync()
    {
        lock (_lock)
        {
            _isOver = true;
            _living?.Kill();
        }

        await _keeping;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_keeping.IsCompleted) await EndAsync();
    }

    /// <summary>Whoever waits for a host gets to know why there is none.</summary>
    private async Task TryKeepAsync()
    {
        try
        {
            await KeepAsync();
        }
        catch (Exception fault)
        {
            lock (_lock)
            {
                Renew();
                _up.SetException(fault);
            }

            throw;
        }
    }

    private async Task KeepAsync()
    {
        while (true)
        {
            await channel.QuietAsync();
            AdvisorProcess advisor;
            lock (_lock)
            {
                if (_isOver) return;
                channel.Life++;
                _living = advisor = launch();
            }

            using (advisor)
            {
                var ended = advisor.EndedAsync();
                var again = _killAgainAfter.TryDequeue(out var after) ? KillAfterAsync(after) : Task.CompletedTask;
                if (await advisor.ListeningAsync() is { } address)
                    lock (_lock) _up.TrySetResult((address, ended));
                await ended;
                await again;
                lock (_lock)
                {
                    _living = null;
                    Renew();
                }

                if (!advisor.WasKilled) throw new InvalidOperationException("The host ended by itself:\n" + advisor.Said);
            }
        }
    }

    private async Task KillAfterAsync(TimeSpan after)
    {
        await Task.Delay(after, TimeProvider.System);
        lock (_lock) KillNow();
    }

    private void Renew()
    {
        if (_up.Task.IsCompleted) _up = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private void KillNow()
    {
        if (_living is not { WasKilled: false } living) return;
        living.Kill();
        _kills++;
    }
}
