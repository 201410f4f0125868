using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Delivery;

/// <summary>
/// Turns due times that have come into turns. A due time leaves the table with the commit of its turn, so that one that
/// was missed, by a fault or while nothing ran, comes with the next sweep.
/// </summary>
internal sealed class DueTimeSweep(IOutbox outbox, Lazy<ITurnDoor> door, TimeProvider time, ILogger<DueTimeSweep> log) : BackgroundService
{
    private const int MostInOneSweep = 256;

    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(1);

    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var due in await outbox.TakeDueTimesAsync(now, MostInOneSweep, cancellationToken))
            await TryAsync(async () => await door.Value.HandleAsync(DeliveryTurns.TimePassed(due, now), cancellationToken), cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(SweepEvery, time);
        do await TryAsync(() => SweepAsync(stoppingToken), stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>One incident's fault must not stop the clock for the others.</summary>
    private async Task TryAsync(Func<Task> work, CancellationToken stoppingToken)
    {
        try
        {
            await work();
        }
#pragma warning disable CA1031 // It is logged here and comes again with the next sweep.
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.DueTimeFaulted(fault);
        }
    }
}
