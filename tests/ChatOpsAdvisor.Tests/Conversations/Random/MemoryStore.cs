using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Tests.Conversations.Random;

/// <summary>The store's promises in memory: versions, one commit, a key once, due times. Ten thousand nights need no disk.</summary>
internal sealed class MemoryStore : ITurnStore
{
    private readonly Dictionary<ConversationId, Versioned<ConversationState>> _talks = [];
    private readonly Dictionary<IncidentId, Versioned<IncidentFile>> _files = [];
    private readonly Dictionary<IncidentId, IReadOnlyList<Trait>> _traits = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<(IncidentId, string), DueTime> _due = [];

    public IReadOnlyDictionary<IncidentId, Versioned<IncidentFile>> Files => _files;

    public List<RecordEntry> Record { get; } = [];

    public List<OutgoingMessage> Outbox { get; } = [];

    public IReadOnlyList<DueTime> DueBy(DateTimeOffset now) => [.. _due.Values.Where(due => due.At <= now).OrderBy(due => due.At).ThenBy(due => due.TurnKey, StringComparer.Ordinal)];

    public ValueTask<TurnState> LoadAsync(ConversationId? conversation, IncidentId? incident, CancellationToken cancellationToken)
    {
        var talk = conversation is { } id && _talks.TryGetValue(id, out var known) ? known : new Versioned<ConversationState>(ConversationState.Empty, 0);
        Versioned<IncidentFile>? file = (incident ?? talk.Value.Incident) is { } named && _files.TryGetValue(named, out var found) ? found : null;
        return ValueTask.FromResult(new TurnState(talk, file));
    }

    public ValueTask<IReadOnlyList<IncidentFile>> OpenIncidentsAsync(int most, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<IncidentFile>>([.. Open().OrderByDescending(file => file.Incident.Id.Value, StringComparer.Ordinal).Take(most)]);

    public ValueTask<IReadOnlyList<IncidentFile>> UnownedIncidentsAsync(int most, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<IncidentFile>>([.. Open().Where(file => file.Incident.NeedsOwner).OrderBy(file => file.Incident.Id.Value, StringComparer.Ordinal).Take(most)]);

    public ValueTask<IReadOnlyList<IncidentFile>> RecentIncidentsAsync(DateTimeOffset since, int most, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<IncidentFile>>([.. _files.Values.Select(file => file.Value).Where(file => file.Incident.OpenedAt >= since || file.Incident.Closed?.At >= since).Take(most)]);

    public ValueTask<IReadOnlyList<Resemblance>> AlikeAsync(IncidentId incident, IReadOnlyList<Trait> traits, DateTimeOffset since, int most, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<Resemblance>>(
            [.. from pair in _traits where pair.Key != incident from trait in pair.Value where traits.Contains(trait) select new Resemblance(pair.Key, trait.Kind)]);

    public ValueTask<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        if (!_keys.Add(commit.Key)) return ValueTask.FromResult<CommitResult>(new CommitResult.Repeated());
        if (commit.Conversation is { } talk) _talks[commit.ConversationId!.Value] = talk with { Version = talk.Version + 1 };
        if (commit.Incident is { } file) _files[file.Value.Incident.Id] = file with { Version = file.Version + 1 };
        if (commit is { Traits: { } traits, Incident: { } of }) _traits[of.Value.Incident.Id] = traits;
        Record.AddRange(commit.Record);
        Outbox.AddRange(commit.Outbox);
        foreach (var over in _due.Where(pair => pair.Value.TurnKey == commit.Key).ToArray()) _due.Remove(over.Key);
        foreach (var due in commit.Due)
            if (due.At is null) _due.Remove((due.Incident, due.Name));
            else _due[(due.Incident, due.Name)] = due;
        return ValueTask.FromResult<CommitResult>(new CommitResult.Committed());
    }

    public ValueTask<int> HighestIncidentNumberAsync(int year, CancellationToken cancellationToken) => ValueTask.FromResult(0);

    private IEnumerable<IncidentFile> Open() => _files.Values.Select(file => file.Value).Where(file => file.Incident is { Closed: null, IsExercise: false });
}
