using System.Collections.Concurrent;
using System.Threading.Channels;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Delivery;

/// <summary>
/// Sends what turns have committed: at once what it is handed after a commit, and with a sweep of the table what is left
/// from before, or was put off.
/// </summary>
internal sealed class OutboxRelay(
    IOutbox outbox, Chains chains, WorkChain work, TellHouse house, TellArrivedAlerts tellArrived, TellLateAlerts tellLate, Pace pace, TimeProvider time,
    ILogger<OutboxRelay> log) : BackgroundService, IRelayNudge
{
    private const int MostInOneSweep = 256;

    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan FinishWithin = TimeSpan.FromSeconds(5);

    private readonly Channel<bool> _nudges = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentDictionary<Task, bool> _working = [];
    private readonly SemaphoreSlim _sweeping = new(1);
    private readonly CancellationTokenSource _taking = new();
    private readonly CancellationTokenSource _stopping = new();

    public void Committed(IReadOnlyList<OutgoingMessage> messages)
    {
        var now = time.GetUtcNow();
        foreach (var message in messages)
            Take(new Held(new WaitingMessage(message, Attempts: 0, now), now + IOutbox.CommitLease, FromCommit: true));
    }

    public void Sweep() => _nudges.Writer.TryWrite(true);

    /// <summary>Takes everything that is due, and tells of alerts that have arrived untold or are late. One sweep at a time: after it, nothing is taken and not yet being worked on.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        await _sweeping.WaitAsync(cancellationToken);
        try
        {
            await SweepAloneAsync(cancellationToken);
        }
        finally
        {
            _sweeping.Release();
        }
    }

    /// <summary>Done when every chain is: all that could leave has left. Chains that wait for the clock are waited for.</summary>
    public async Task IdleAsync()
    {
        while (_working.Keys.ToArray() is { Length: > 0 } working)
        {
            await Task.WhenAll(working);
            foreach (var done in working) _working.TryRemove(done, out _);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await _taking.CancelAsync();
        await base.StopAsync(cancellationToken);
        // The clock is the injected one; a host that is killed while it waits loses nothing, the next one sends what is left.
        await Task.WhenAny(IdleAsync(), Task.Delay(FinishWithin, time, cancellationToken));
        await _stopping.CancelAsync();
        await IdleAsync();
    }

    public override void Dispose()
    {
        _sweeping.Dispose();
        _taking.Dispose();
        _stopping.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(SweepEvery, time);
        var tick = Task.CompletedTask;
        var nudge = _nudges.Reader.ReadAsync(stoppingToken).AsTask();
        while (true)
        {
            await TrySweepAsync(stoppingToken);
            if (tick.IsCompleted) tick = timer.WaitForNextTickAsync(stoppingToken).AsTask();
            if (nudge.IsCompleted) nudge = _nudges.Reader.ReadAsync(stoppingToken).AsTask();
            await await Task.WhenAny(tick, nudge);
        }
    }

    private async Task SweepAloneAsync(CancellationToken cancellationToken)
    {
        await house.RetryAsync();
        await work.MendAsync();
        var now = time.GetUtcNow();
        int taken;
        do
        {
            var due = await outbox.TakeDueAsync(now, Lease, MostInOneSweep, cancellationToken);
            foreach (var waiting in due) Take(new Held(waiting, now + Lease, FromCommit: false));
            taken = due.Count;
        }
        while (taken == MostInOneSweep);

        await tellArrived.RunAsync(cancellationToken);
        await tellLate.RunAsync(cancellationToken);
        pace.Forget();
    }

    private async Task TrySweepAsync(CancellationToken stoppingToken)
    {
        try
        {
            await SweepAsync(stoppingToken);
        }
#pragma warning disable CA1031 // A sweep that fails is logged and done again: ending it would end all delivery until somebody restarts us.
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.SweepFaulted(fault);
        }
    }

    private void Take(Held held)
    {
        if (_taking.IsCancellationRequested || !chains.Add(held)) return;
        var key = held.Message.OrderKey;
        // Not on the turn's own thread: its sender waits for an answer.
        var working = Task.Run(() => WorkAsync(key), CancellationToken.None);
        _working.TryAdd(working, true);
        working.ContinueWith(static (done, all) => ((ConcurrentDictionary<Task, bool>)all!).TryRemove(done, out _), _working,
            CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private async Task WorkAsync(string key)
    {
        if (await work.RunAsync(key, _taking.Token, _stopping.Token)) Sweep();
    }
}
