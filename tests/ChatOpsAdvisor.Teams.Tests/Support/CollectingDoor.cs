using System.Collections.Concurrent;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Teams.Tests.Support;

/// <summary>Keeps every turn that gets in.</summary>
internal sealed class CollectingDoor : ITurnDoor
{
    public ConcurrentQueue<IncomingTurn> Turns { get; } = new();
    public TurnReceipt Receipt { get; set; } = new(Repeated: false, Said: null);
    public Func<IncomingTurn, CancellationToken, Task>? Meanwhile { get; set; }

    public async Task<TurnReceipt> HandleAsync(IncomingTurn turn, CancellationToken cancellationToken)
    {
        if (Meanwhile is not null) await Meanwhile(turn, cancellationToken);
        Turns.Enqueue(turn);
        return Receipt;
    }
}
