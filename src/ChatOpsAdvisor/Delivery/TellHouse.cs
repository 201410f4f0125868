using System.Collections.Concurrent;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Delivery;

/// <summary>
/// Brings news of an alert in by the door. News that the door could not take is kept and brought again with each sweep; the
/// turn's key sees to it that it is decided on once. It never throws: what was sent is sent, whatever the house makes of it.
/// </summary>
/// <param name="door">Lazy, because the door itself needs the relay.</param>
internal sealed class TellHouse(Lazy<ITurnDoor> door, ILogger<TellHouse> log)
{
    private readonly ConcurrentQueue<IncomingTurn> _untold = [];

    public async Task TellAsync(IncomingTurn news)
    {
        try
        {
            await door.Value.HandleAsync(news, CancellationToken.None);
        }
#pragma warning disable CA1031 // Kept and brought again.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.NewsRefused(fault);
            _untold.Enqueue(news);
        }
    }

    public async Task RetryAsync()
    {
        for (var left = _untold.Count; left > 0 && _untold.TryDequeue(out var news); left--) await TellAsync(news);
    }
}
