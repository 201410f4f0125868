using System.Collections.Concurrent;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Tests.Delivery;

/// <summary>A channel that keeps what arrived and answers as it is told; delivered when it is told nothing.</summary>
internal sealed class FakeMessenger : IMessenger
{
    private int _activity;

    public ConcurrentQueue<Attempt> Attempts { get; } = [];

    public Func<OutgoingMessage, PostedMessage?, CancellationToken, Task<DeliveryResult?>> Answer { get; set; } = (_, _, _) => Task.FromResult<DeliveryResult?>(null);

    /// <summary>Ids of the messages that arrived, in order.</summary>
    public ConcurrentQueue<string> Arrived { get; } = [];

    public async Task<DeliveryResult> DeliverAsync(ConversationReference to, OutgoingMessage message, PostedMessage? earlier, CancellationToken cancellationToken)
    {
        Attempts.Enqueue(new Attempt(message, earlier, to));
        var result = await Answer(message, earlier, cancellationToken) ?? Delivered(message);
        if (result is DeliveryResult.Delivered) Arrived.Enqueue(message.Id);
        return result;
    }

    public void AnswerOnce(DeliveryResult first)
    {
        var left = 1;
        Answer = (_, _, _) => Task.FromResult(Interlocked.Exchange(ref left, 0) == 1 ? first : null);
    }

    public void AnswerAlways(DeliveryResult result) => Answer = (_, _, _) => Task.FromResult<DeliveryResult?>(result);

    public void Heal() => Answer = (_, _, _) => Task.FromResult<DeliveryResult?>(null);

    private DeliveryResult.Delivered Delivered(OutgoingMessage message) => new(new PostedMessage(message.To, $"activity-{Interlocked.Increment(ref _activity)}"));

    internal sealed record Attempt(OutgoingMessage Message, PostedMessage? Earlier, ConversationReference To);
}
