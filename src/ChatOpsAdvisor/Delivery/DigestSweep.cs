using System.Globalization;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Delivery;

/// <summary>When the digest is due each day, UK wall clock.</summary>
/// <param name="At">Null: there is none.</param>
internal sealed record DigestHour(TimeOnly? At);

/// <summary>
/// Brings the time of day for the digest in by the door. The turn's key is the day's, so that several hosts, or one that
/// restarts, send one; a host that comes up much later leaves that day's out.
/// </summary>
internal sealed class DigestSweep(DigestHour hour, Lazy<ITurnDoor> door, TimeProvider time, ILogger<DigestSweep> log) : BackgroundService
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan TooLate = TimeSpan.FromHours(2);

    private DateOnly _told;

    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        if (hour.At is not { } at) return;
        var now = time.GetUtcNow();
        var today = DateOnly.FromDateTime(UkTime.In(now).Date);
        var due = UkTime.FromWallClock(today.ToDateTime(at));
        if (now < due || now - due > TooLate || _told == today) return;
        await door.Value.HandleAsync(new IncomingTurn.DigestDue(string.Create(CultureInfo.InvariantCulture, $"digest:{today:yyyy-MM-dd}"), now), cancellationToken);
        _told = today;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (hour.At is null) return;
        using var timer = new PeriodicTimer(SweepEvery, time);
        do await TryAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryAsync(CancellationToken stoppingToken)
    {
        try
        {
            await SweepAsync(stoppingToken);
        }
#pragma warning disable CA1031 // It is logged here and tried again with the next sweep.
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.DueTimeFaulted(fault);
        }
    }
}
