using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>Which queue a message waits in.</summary>
public enum Lane
{
    Reply,

    /// <summary>Ahead of everything else.</summary>
    Alert,
}

/// <summary>What a message says: text, or a card with the line that stands for it where no card is drawn.</summary>
/// <param name="Card">The filled card, UTF-8 JSON; empty for plain text.</param>
/// <param name="Summary">One line for the activity feed; the text itself when there is no card.</param>
public sealed record MessageContent(string? Text, ReadOnlyMemory<byte> Card, string Summary)
{
    public static MessageContent Plain(string text) => new(text, default, text);

    public bool IsCard => !Card.IsEmpty;
}

/// <summary>Which version of which incident's alert a message is.</summary>
public sealed record AlertMark(IncidentId Incident, int Version);

/// <summary>Something to be sent, as the outbox keeps it.</summary>
/// <param name="Id">Unique; joins the record's entries about it. Sorts in order of creation.</param>
/// <param name="To">Where to. A channel's own id means a new thread in it.</param>
/// <param name="Slot">
/// Names a message that is edited in place: the first one in a slot is posted, each later one replaces it (PUT).
/// Null for a message that stands for itself.
/// </param>
/// <param name="Notify">True when it should appear in the receiver's activity feed.</param>
public sealed record OutgoingMessage(
    string Id,
    ConversationId To,
    string? Slot,
    Lane Lane,
    MessageContent Content,
    bool Notify,
    IncidentId? Incident,
    AlertMark? Alert)
{
    /// <summary>The slot of the message below which this one is said, in the thread that it opened; it waits until that is known. Null for no thread.</summary>
    public string? ThreadOf { get; init; }

    /// <summary>It only changes what stands in its slot; where nothing does, it is dropped, and with it what it took the place of.</summary>
    public bool EditOnly { get; init; }

    /// <summary>
    /// Messages with the same key leave in order. That is the conversation; but an alert, and a call below one, is ordered by its slot alone, so
    /// that one incident's trouble never holds up another incident's alert in the same channel. A slot belongs to one
    /// conversation, except an alert's, whose edits may name the channel or the thread that it opened.
    /// </summary>
    public string OrderKey => (Alert is not null || ThreadOf is not null) && Slot is not null ? Slot : To.Value;
}

/// <summary>Where a message was put by the channel: what an edit needs.</summary>
/// <param name="Conversation">The conversation it stands in; for a new channel post the thread that it opened.</param>
public sealed record PostedMessage(ConversationId Conversation, string ActivityId);
