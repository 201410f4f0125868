using System.Globalization;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Watch;

/// <summary>What the last look found.</summary>
/// <param name="Overdue">Escalations that were due for over a minute.</param>
/// <param name="At">UTC.</param>
internal sealed record EscalationLook(int Overdue, DateTimeOffset At);

/// <summary>
/// Finds the escalation that should have happened and did not: an alert that nobody has, past its time, with no due time
/// that would bring it. It then does it. That must never be needed, and is logged as an error when it is.
/// </summary>
internal sealed class EscalationWatch(ITurnStore store, IOutbox outbox, ITurnDoor door, TurnSettings settings, TimeProvider time, ILogger<EscalationWatch> log) : BackgroundService
{
    private const int Most = 500;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    /// <summary>After this long without a look, /health is not "healthy".</summary>
    public static TimeSpan LongestPause { get; } = TimeSpan.FromMinutes(3);

    /// <summary>Null before the first.</summary>
    public EscalationLook? Last { get; private set; }

    public async Task LookAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var overdue = 0;
        foreach (var file in await store.UnownedIncidentsAsync(Most, cancellationToken))
        {
            if (Escalation.DueAt(settings.Escalation, file.Incident, file.Alert) is not { } due || due + Grace >= now) continue;
            overdue++;
            if (await outbox.HasDueTimeAsync(file.Incident.Id, Escalation.Due, cancellationToken)) continue;
            log.EscalationMissed(file.Incident.Id.Value);
            var key = string.Create(CultureInfo.InvariantCulture, $"watch:{file.Incident.Id}:{due.ToUnixTimeMilliseconds()}");
            await door.HandleAsync(new IncomingTurn.TimePassed(key, now, file.Incident.Id, Escalation.Due), cancellationToken);
        }

        Last = new EscalationLook(overdue, now);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do await TryAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryAsync(CancellationToken stoppingToken)
    {
        try
        {
            await LookAsync(stoppingToken);
        }
#pragma warning disable CA1031 // The next look follows; /health shows that this one is missing.
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.WatchFaulted(fault);
        }
    }
}
