namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>What the sender of a turn gets to know at once. Replies leave by the outbox.</summary>
/// <param name="Repeated">The turn was saved before and decided nothing now.</param>
/// <param name="Said">One line for a caller that must be answered in the response (an invoke); null when there is nothing to say.</param>
public sealed record TurnReceipt(bool Repeated, string? Said);

/// <summary>The one door by which everything enters.</summary>
public interface ITurnDoor
{
    /// <summary>Decides on a turn and saves it. When this returns, all that the turn means is on disk and its messages are on their way.</summary>
    Task<TurnReceipt> HandleAsync(IncomingTurn turn, CancellationToken cancellationToken);
}

/// <summary>Port: tells the relay that messages were committed, so that replies leave at once and not with the next sweep.</summary>
public interface IRelayNudge
{
    /// <param name="messages">Committed a moment ago and leased to this process, in order.</param>
    void Committed(IReadOnlyList<OutgoingMessage> messages);

    /// <summary>Look at the table now: a repeated turn's replies may still wait there.</summary>
    void Sweep();
}
