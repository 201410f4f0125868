using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Delivery;

/// <summary>
/// Tells of alerts whose arrival was settled by a process that died before it could tell of it: or the officer would read
/// "on its way" of an alert that is there.
/// </summary>
internal sealed class TellArrivedAlerts(IOutbox outbox, TellHouse house)
{
    private const int Most = 1_000;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var arrival in await outbox.FindUntoldArrivalsAsync(Most, cancellationToken))
            await house.TellAsync(DeliveryTurns.Delivered(arrival));
    }
}
