using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Delivery;

/// <summary>A message that this process holds a lease on.</summary>
/// <param name="Waiting">The message, with how often it was tried and since when it waits.</param>
/// <param name="LeasedUntil">Not sent after that without a new lease.</param>
/// <param name="FromCommit">Handed over after its commit, and not taken from the table.</param>
internal sealed record Held(WaitingMessage Waiting, DateTimeOffset LeasedUntil, bool FromCommit)
{
    public OutgoingMessage Message => Waiting.Message;

    public bool IsAlert => Message.Lane is Lane.Alert;

    /// <summary>This message in place of one that did not leave.</summary>
    public Held Inherit(Held earlier) => this with
    {
        Waiting = Waiting with
        {
            Message = Message with { Notify = Message.Notify || earlier.Message.Notify },
            Since = earlier.Waiting.Since < Waiting.Since ? earlier.Waiting.Since : Waiting.Since,
        },
    };
}
