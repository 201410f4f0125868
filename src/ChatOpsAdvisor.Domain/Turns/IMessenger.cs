namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>Port: puts one message into one conversation, once. Retrying is the relay's business.</summary>
public interface IMessenger
{
    /// <param name="to">How to reach the conversation.</param>
    /// <param name="message">What to put there.</param>
    /// <param name="earlier">The message that this one replaces in place; null to post a new one.</param>
    /// <param name="cancellationToken">Ends the attempt; its outcome is then unknown.</param>
    Task<DeliveryResult> DeliverAsync(ConversationReference to, OutgoingMessage message, PostedMessage? earlier, CancellationToken cancellationToken);
}

/// <summary>What became of one attempt (protocol: connector errors and retry).</summary>
public abstract record DeliveryResult
{
    private DeliveryResult() { }

    /// <param name="Posted">Null when the channel did not say where it put it; it then cannot be edited later.</param>
    public sealed record Delivered(PostedMessage? Posted) : DeliveryResult;

    /// <summary>Try again: throttled, busy, out of reach.</summary>
    /// <param name="After">What the channel asked for with Retry-After; null when it did not say.</param>
    /// <param name="Code">For the log and the record; no content.</param>
    public sealed record Later(TimeSpan? After, string Code) : DeliveryResult;

    /// <summary>Never try again.</summary>
    /// <param name="ConversationGone">The bot is blocked or no longer in the conversation: its reference is stale.</param>
    public sealed record Never(string Code, bool ConversationGone) : DeliveryResult;

    /// <summary>The message to be replaced is not there any more: post a new one.</summary>
    public sealed record EarlierGone(string Code) : DeliveryResult;
}
