using System.Collections.Concurrent;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Tests.Delivery;

/// <summary>A door that keeps what came in, each key once as the real one does.</summary>
internal sealed class FakeDoor : ITurnDoor
{
    private readonly HashSet<string> _keys = [];

    public ConcurrentQueue<IncomingTurn> Turns { get; } = [];

    public bool IsShut { get; set; }

    public Task<TurnReceipt> HandleAsync(IncomingTurn turn, CancellationToken cancellationToken)
    {
        if (IsShut) throw new InvalidOperationException("The door is shut.");
        lock (_keys)
        {
            if (!_keys.Add(turn.Key)) return Task.FromResult(new TurnReceipt(Repeated: true, null));
        }

        Turns.Enqueue(turn);
        return Task.FromResult(new TurnReceipt(Repeated: false, null));
    }
}
