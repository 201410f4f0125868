using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>
/// Everything enters by this door: messages, buttons, passing time, deliveries. One turn is decided once, however often it
/// is delivered.
/// </summary>
/// <param name="Key">The dedupe key: channel, conversation, activity id and type; or the due time or delivery it stems from.</param>
/// <param name="At">When it came in, UTC.</param>
/// <param name="Raw">The activity as it came, without attachments and links, UTF-8 JSON, for the record; empty when it was no activity.</param>
public abstract record IncomingTurn(string Key, DateTimeOffset At, Person By, ReadOnlyMemory<byte> Raw)
{
    /// <summary>Somebody wrote to the bot; its mention is already stripped.</summary>
    public sealed record Said(string Key, DateTimeOffset At, Person By, ReadOnlyMemory<byte> Raw, ConversationReference Where, string Text, bool HasAttachments)
        : IncomingTurn(Key, At, By, Raw)
    {
        /// <summary>A link was in it; it was taken out at the door and is kept nowhere.</summary>
        public bool HasLinks { get; init; }
    }

    /// <summary>Somebody pressed a card's button (Action.Submit, or Action.Execute with the same verb).</summary>
    public sealed record Pressed(string Key, DateTimeOffset At, Person By, ReadOnlyMemory<byte> Raw, ConversationReference Where, CardPress Press)
        : IncomingTurn(Key, At, By, Raw);

    /// <summary>The bot was added to a conversation, or says hello for the first time.</summary>
    public sealed record Arrived(string Key, DateTimeOffset At, Person By, ReadOnlyMemory<byte> Raw, ConversationReference Where)
        : IncomingTurn(Key, At, By, Raw);

    /// <summary>The bot was removed: what is sent there from now on will be refused.</summary>
    public sealed record Left(string Key, DateTimeOffset At, Person By, ReadOnlyMemory<byte> Raw, ConversationReference Where)
        : IncomingTurn(Key, At, By, Raw);

    /// <summary>Kept in the record and otherwise without effect: an edit, a deletion, a reaction. A record is not rewritten by an edit in Teams.</summary>
    public sealed record Noted(string Key, DateTimeOffset At, Person By, ReadOnlyMemory<byte> Raw, ConversationReference Where, string What)
        : IncomingTurn(Key, At, By, Raw);

    /// <summary>A due time has come.</summary>
    /// <param name="Name">Which of the incident's due times it was, e.g. "triggers".</param>
    public sealed record TimePassed(string Key, DateTimeOffset At, IncidentId Incident, string Name)
        : IncomingTurn(Key, At, Person.Tool, default);

    /// <summary>Something of the house's own that a conversation is to be told, once for each key.</summary>
    public sealed record Told(string Key, DateTimeOffset At, ConversationId To, string Text)
        : IncomingTurn(Key, At, Person.Tool, default);

    /// <summary>An alert has reached its channel.</summary>
    /// <param name="Thread">The thread in which it stands; null where that is not known.</param>
    public sealed record AlertDelivered(string Key, DateTimeOffset At, IncidentId Incident, ConversationId Place, int Version, ConversationId? Thread = null)
        : IncomingTurn(Key, At, Person.Tool, default);

    /// <summary>The time of day for the digest has come.</summary>
    public sealed record DigestDue(string Key, DateTimeOffset At)
        : IncomingTurn(Key, At, Person.Tool, default);

    /// <summary>An alert has not reached its channel.</summary>
    /// <param name="Code">The connector's error code or our own word for it; no content.</param>
    /// <param name="Final">True when it will not be tried again.</param>
    public sealed record DeliveryFailed(string Key, DateTimeOffset At, IncidentId Incident, ConversationId Place, int Version, string Code, bool Final)
        : IncomingTurn(Key, At, Person.Tool, default);
}
