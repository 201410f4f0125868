using System.Globalization;
using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>A value and the version under which it was read. Version 0 means that it does not exist yet.</summary>
public readonly record struct Versioned<T>(T Value, long Version);

/// <summary>What a decision starts from.</summary>
/// <param name="Conversation">State of the conversation; <see cref="ConversationState.Empty"/> at version 0 for an unknown one.</param>
/// <param name="Incident">The incident that the turn is about; null when there is none.</param>
public sealed record TurnState(Versioned<ConversationState> Conversation, Versioned<IncidentFile>? Incident)
{
    /// <summary>Every incident that nobody has closed, newest first; read only for a turn that looks at them.</summary>
    public IReadOnlyList<IncidentFile> Open { get; init; } = [];

    /// <summary>Earlier incidents with something in common; read only for a turn that looks for them.</summary>
    public IReadOnlyList<Resemblance> Alike { get; init; } = [];

    /// <summary>Every incident that was opened or closed in the last day, newest first; read only for the digest.</summary>
    public IReadOnlyList<IncidentFile> Recent { get; init; } = [];
}

/// <summary>Everything that a turn means. It is saved whole or not at all.</summary>
/// <param name="Key">The dedupe key of the turn.</param>
/// <param name="Reference">How to reach the conversation from now on; null when the turn came from no conversation.</param>
/// <param name="LeftConversation">True when the reference is to be marked stale instead.</param>
/// <param name="ConversationId">Whose state <paramref name="Conversation"/> is.</param>
/// <param name="Conversation">New state with the version it was read at; null when unchanged.</param>
/// <param name="Incident">New state with the version it was read at; null when unchanged.</param>
/// <param name="Outbox">Messages in the order in which they are to leave.</param>
/// <param name="Due">Due times to set, or to take back (At null), by name within their incident.</param>
public sealed record TurnCommit(
    string Key,
    DateTimeOffset At,
    ConversationReference? Reference,
    bool LeftConversation,
    ConversationId? ConversationId,
    Versioned<ConversationState>? Conversation,
    Versioned<IncidentFile>? Incident,
    IReadOnlyList<RecordEntry> Record,
    IReadOnlyList<OutgoingMessage> Outbox,
    IReadOnlyList<DueTime> Due)
{
    /// <summary>A question that was put to the guidance, for the content owner; null when none was.</summary>
    public AskedQuestion? Asked { get; init; }

    /// <summary>What was said of an earlier answer; null when nothing was.</summary>
    public AskedJudgement? Judged { get; init; }

    /// <summary>By what the incident may be found to resemble another, in place of what was kept before; null when that did not change.</summary>
    public IReadOnlyList<Trait>? Traits { get; init; }

    /// <summary>Whose personal chat <see cref="Reference"/> is; null where others read along.</summary>
    public Person? ChatOf { get; init; }
}

/// <summary>Something to be looked at again at a given time.</summary>
public sealed record DueTime(IncidentId Incident, string Name, DateTimeOffset? At)
{
    /// <summary>The dedupe key of the turn that it becomes. A commit with this key takes the due time off the table.</summary>
    public string TurnKey => string.Create(CultureInfo.InvariantCulture, $"{TurnKeyStart}{Incident}:{Name}:{At?.ToUnixTimeMilliseconds()}");

    /// <summary>How every such key begins.</summary>
    public static string TurnKeyStart => "due:";
}

/// <summary>What became of a commit.</summary>
public abstract record CommitResult
{
    private CommitResult() { }

    /// <summary>On disk.</summary>
    public sealed record Committed : CommitResult;

    /// <summary>Somebody else was first: load and decide again. Nothing was saved.</summary>
    public sealed record Conflict : CommitResult;

    /// <summary>This turn was saved before. Nothing was saved now.</summary>
    public sealed record Repeated : CommitResult;
}

/// <summary>Port: the only writer of turns.</summary>
public interface ITurnStore
{
    /// <summary>Reads what a turn needs. With no <paramref name="incident"/> named, the conversation's active one is read.</summary>
    ValueTask<TurnState> LoadAsync(ConversationId? conversation, IncidentId? incident, CancellationToken cancellationToken);

    /// <summary>Incidents that nobody has closed and that are no exercise, newest first. A snapshot: what is decided on it touches one incident a turn.</summary>
    ValueTask<IReadOnlyList<IncidentFile>> OpenIncidentsAsync(int most, CancellationToken cancellationToken);

    /// <summary>Open incidents for which an owner is looked for and that are no exercise, oldest first. A snapshot.</summary>
    ValueTask<IReadOnlyList<IncidentFile>> UnownedIncidentsAsync(int most, CancellationToken cancellationToken);

    /// <summary>Incidents that were opened since and share a trait, newest first.</summary>
    ValueTask<IReadOnlyList<Resemblance>> AlikeAsync(IncidentId incident, IReadOnlyList<Trait> traits, DateTimeOffset since, int most, CancellationToken cancellationToken);

    /// <summary>Incidents that were opened or closed since, newest first.</summary>
    ValueTask<IReadOnlyList<IncidentFile>> RecentIncidentsAsync(DateTimeOffset since, int most, CancellationToken cancellationToken);

    /// <summary>Saves a turn in one transaction. It is on disk when this returns <see cref="CommitResult.Committed"/>.</summary>
    ValueTask<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);

    /// <summary>The highest incident number in use in a year (two digits), 0 when there is none.</summary>
    ValueTask<int> HighestIncidentNumberAsync(int year, CancellationToken cancellationToken);
}
