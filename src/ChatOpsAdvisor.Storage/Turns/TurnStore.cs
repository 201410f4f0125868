using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Incidents;
using ChatOpsAdvisor.Storage.Outbox;
using ChatOpsAdvisor.Storage.Schema;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Storage.Turns;

/// <summary>
/// Saves turns, and reads what they start from. What was saved or read last is kept by id: it may be behind, which the
/// versions find out, and then it is forgotten and read anew.
/// </summary>
internal sealed class TurnStore(Writer writer, Readers readers, References references, TimeProvider time, ILogger<TurnStore> log) : ITurnStore
{
    private readonly RecentlyUsed<ConversationId, Saved<ConversationState>> _conversations = new(most: 10_000);
    private readonly RecentlyUsed<IncidentId, Saved<IncidentFile>> _incidents = new(most: 2_000);

    public ValueTask<TurnState> LoadAsync(ConversationId? conversation, IncidentId? incident, CancellationToken cancellationToken)
    {
        var talk = conversation is { } id ? Conversation(id) : new Versioned<ConversationState>(ConversationState.Empty, 0);
        var file = (incident ?? talk.Value.Incident) is { } named ? Incident(named) : null;
        return ValueTask.FromResult(new TurnState(talk, file));
    }

    public ValueTask<IReadOnlyList<IncidentFile>> OpenIncidentsAsync(int most, CancellationToken cancellationToken) =>
        ValueTask.FromResult(readers.Read(most, static (tables, most) => tables.Get<IncidentTable>().Open(most)));

    public ValueTask<IReadOnlyList<IncidentFile>> UnownedIncidentsAsync(int most, CancellationToken cancellationToken) =>
        ValueTask.FromResult(readers.Read(most, static (tables, most) => tables.Get<IncidentTable>().Unowned(most)));

    public ValueTask<IReadOnlyList<Resemblance>> AlikeAsync(IncidentId incident, IReadOnlyList<Trait> traits, DateTimeOffset since, int most, CancellationToken cancellationToken) =>
        ValueTask.FromResult(readers.Read((incident, traits, since, most), static (tables, asked) => tables.Get<TraitTable>().Alike(asked.incident, asked.traits, asked.since, asked.most)));

    public ValueTask<IReadOnlyList<IncidentFile>> RecentIncidentsAsync(DateTimeOffset since, int most, CancellationToken cancellationToken) =>
        ValueTask.FromResult(readers.Read((since, most), static (tables, asked) => tables.Get<IncidentTable>().Recent(asked.since, asked.most)));

    public async ValueTask<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        var known = commit.Reference is { } reference && references.IsKnown(reference);
        var prepared = new PreparedCommit(commit, known, time.GetUtcNow());
        return await writer.RunAsync(prepared.Apply, result => Remember(commit, result), cancellationToken);
    }

    public ValueTask<int> HighestIncidentNumberAsync(int year, CancellationToken cancellationToken) =>
        ValueTask.FromResult(readers.Read(year, static (tables, year) => tables.Get<IncidentTable>().HighestNumber(year)));

    private Versioned<ConversationState> Conversation(ConversationId id)
    {
        if (_conversations.Find(id) is { } known) return known.State;
        var read = readers.Read((id, log), static (tables, asked) => tables.Get<ConversationTable>().Load(asked.id, () => asked.log.StateUnreadable(asked.id)));
        if (read is not { } found) return new Versioned<ConversationState>(ConversationState.Empty, 0);
        _conversations.Learn(id, new Saved<ConversationState>(found));
        return found;
    }

    private Versioned<IncidentFile>? Incident(IncidentId id)
    {
        if (_incidents.Find(id) is { } known) return known.State;
        var read = readers.Read(id, static (tables, id) => tables.Get<IncidentTable>().Load(id));
        if (read is { } found) _incidents.Learn(id, new Saved<IncidentFile>(found));
        return read;
    }

    /// <summary>On the writer's thread, in the order of the commits.</summary>
    private void Remember(TurnCommit commit, CommitResult result)
    {
        switch (result)
        {
            case CommitResult.Committed:
                if (commit.Conversation is { } talk) _conversations.Set(commit.ConversationId!.Value, new(talk with { Version = talk.Version + 1 }));
                if (commit.Incident is { } file) _incidents.Set(file.Value.Incident.Id, new(file with { Version = file.Version + 1 }));
                if (commit.Reference is { } reference)
                {
                    if (commit.LeftConversation) references.Stale(reference.Conversation);
                    else references.Saved(reference);
                }

                break;
            case CommitResult.Conflict:
                if (commit.ConversationId is { } conversation) _conversations.Forget(conversation);
                if (commit.Incident is { } behind) _incidents.Forget(behind.Value.Incident.Id);
                break;
        }
    }

    private sealed record Saved<T>(Versioned<T> State);
}
