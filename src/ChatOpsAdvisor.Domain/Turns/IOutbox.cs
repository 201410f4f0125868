using System.Globalization;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>A message that waits, with what happened to it so far.</summary>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Since">When it was committed, UTC.</param>
public sealed record WaitingMessage(OutgoingMessage Message, int Attempts, DateTimeOffset Since);

/// <summary>Where a message stands among those with its order key.</summary>
public enum Standing
{
    /// <summary>It is the oldest of them and leased.</summary>
    Next,

    /// <summary>It is leased, and an earlier one waits that is leased too.</summary>
    Behind,

    /// <summary>It went already; or it has no lease, because an earlier one waits without. It comes with a sweep, in order.</summary>
    NotLeased,
}

/// <summary>A version of an alert that its channel has taken. It is kept from the settlement until the turn that tells of it is committed.</summary>
/// <param name="At">When the channel took it, UTC.</param>
public sealed record AlertArrival(IncidentId Incident, ConversationId Place, int Version, DateTimeOffset At)
{
    /// <summary>The dedupe key of the turn that tells of it.</summary>
    public string TurnKey => string.Create(CultureInfo.InvariantCulture, $"{TurnKeyStart}{Incident}:{Version}:{Place}");

    /// <summary>How every such key begins.</summary>
    public static string TurnKeyStart => "alert-delivered:";
}

/// <summary>What the relay tells the outbox about a message it took.</summary>
public abstract record Settlement(OutgoingMessage Message, RecordEntry Entry)
{
    /// <summary>Done: the row goes, the slot remembers where it stands. Of an alert it is remembered that its arrival is still to be told.</summary>
    public sealed record Delivered(OutgoingMessage Message, RecordEntry Entry, PostedMessage? Posted) : Settlement(Message, Entry);

    /// <summary>A newer message took its slot before it left. An alert's newer version has waited as long as this one.</summary>
    public sealed record Superseded(OutgoingMessage Message, RecordEntry Entry) : Settlement(Message, Entry);

    /// <summary>To be tried again. The leases of all messages with its order key are given back: none may overtake it.</summary>
    public sealed record Postponed(OutgoingMessage Message, RecordEntry Entry, DateTimeOffset Until) : Settlement(Message, Entry)
    {
        /// <summary>It waits for nothing but its thread: it is due as soon as that is there, and at once when it is there already.</summary>
        public bool ForItsThread { get; init; }
    }

    /// <summary>Given up: kept as a dead letter, visible in /health and in the record.</summary>
    /// <param name="ConversationGone">The conversation's reference is marked stale with it.</param>
    public sealed record Dead(OutgoingMessage Message, RecordEntry Entry, bool ConversationGone) : Settlement(Message, Entry);

    /// <summary>The message that held the slot is gone: the slot is forgotten, so that the next attempt posts anew. The row stays leased.</summary>
    public sealed record SlotForgotten(OutgoingMessage Message, RecordEntry Entry) : Settlement(Message, Entry);
}

/// <summary>Port: what waits to be sent. A row taken is leased; a lease that runs out is anybody's again (the process died).</summary>
public interface IOutbox
{
    /// <summary>How long a message that was committed a moment ago is leased to the process that committed it.</summary>
    static TimeSpan CommitLease { get; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Takes what is due and not leased, oldest first, alerts ahead. Of the messages with one order key only those are
    /// given before which none waits that is leased or not yet due. Rows of one key come in order.
    /// </summary>
    Task<IReadOnlyList<WaitingMessage>> TakeDueAsync(DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancellationToken);

    /// <summary>Asked before a message is sent that was handed over after its commit: only the table knows whether it would overtake.</summary>
    ValueTask<Standing> FindStandingAsync(OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>Alerts that were committed before the given time and wait still, leased or not, oldest first.</summary>
    Task<IReadOnlyList<WaitingMessage>> FindLateAlertsAsync(DateTimeOffset committedBefore, int most, CancellationToken cancellationToken);

    /// <summary>Alerts that arrived and of which no turn was committed yet, oldest first.</summary>
    Task<IReadOnlyList<AlertArrival>> FindUntoldArrivalsAsync(int most, CancellationToken cancellationToken);

    Task SettleAsync(Settlement settlement, CancellationToken cancellationToken);

    /// <summary>Where the message of a slot stands; null when none was posted.</summary>
    ValueTask<PostedMessage?> FindPostedAsync(string slot, CancellationToken cancellationToken);

    /// <summary>
    /// How to reach a conversation. For one that never wrote to us (an alert channel) the tenant's newest reference lends
    /// its service URL. Null when nothing is known, or when the reference is stale.
    /// </summary>
    ValueTask<ConversationReference?> FindReferenceAsync(ConversationId conversation, CancellationToken cancellationToken);

    /// <summary>Due times that have come, earliest first; each is gone from the table once a turn with its key is committed.</summary>
    Task<IReadOnlyList<DueTime>> TakeDueTimesAsync(DateTimeOffset now, int most, CancellationToken cancellationToken);

    /// <summary>Whether a due time of that name is set, whenever it comes.</summary>
    ValueTask<bool> HasDueTimeAsync(IncidentId incident, string name, CancellationToken cancellationToken);

    /// <summary>Whether a newer message waits for the slot: asked just before a message leaves that must not leave when it has been overtaken.</summary>
    ValueTask<bool> IsOvertakenAsync(OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>Whether any message waits for a slot that is ordered by itself.</summary>
    ValueTask<bool> IsAwaitedAsync(string slot, CancellationToken cancellationToken);

    /// <summary>The personal chat with somebody, by Entra object id; null when he never wrote to us.</summary>
    ValueTask<ConversationId?> FindChatAsync(string personId, CancellationToken cancellationToken);

    Task<OutboxFigures> FiguresAsync(CancellationToken cancellationToken);
}

/// <summary>What /health shows of the outbox.</summary>
/// <param name="OldestWaiting">When the oldest waiting message was committed, UTC; null when none waits.</param>
public sealed record OutboxFigures(int Waiting, int WaitingAlerts, int Dead, int DeadAlerts, DateTimeOffset? OldestWaiting);
