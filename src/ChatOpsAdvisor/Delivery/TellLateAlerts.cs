using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Delivery;

/// <summary>
/// Tells of every alert that has waited for too long, whatever it waits for: the channel, its reference, its place in the
/// order, a restart. The table is asked, not the relay's memory, so that no way of waiting is forgotten.
/// </summary>
internal sealed class TellLateAlerts(IOutbox outbox, TellHouse house, TimeProvider time)
{
    private const int Most = 1_000;

    private HashSet<string> _told = new(StringComparer.Ordinal);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var late = await outbox.FindLateAlertsAsync(now - DeliverySchedule.TellAfter, Most, cancellationToken);
        foreach (var waiting in late)
            if (waiting.Message.Alert is { } alert && !_told.Contains(waiting.Message.Id))
            {
                await house.TellAsync(DeliveryTurns.Late(waiting.Message, alert, now));
                _told.Add(waiting.Message.Id);
            }

        // What does not wait any more need not be remembered; the turn's key remembers beyond that.
        _told = [.. late.Select(waiting => waiting.Message.Id).Where(_told.Contains)];
    }
}
