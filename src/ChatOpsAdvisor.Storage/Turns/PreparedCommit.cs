using System.Text.Json;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Incidents;
using ChatOpsAdvisor.Storage.Outbox;
using ChatOpsAdvisor.Storage.Records;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Turns;

/// <summary>A commit with everything serialised on its caller's thread, so that the writer only writes.</summary>
internal sealed class PreparedCommit(TurnCommit commit, bool referenceIsKnown, DateTimeOffset now)
{
    private static readonly CommitResult Committed = new CommitResult.Committed();
    private static readonly CommitResult Conflict = new CommitResult.Conflict();
    private static readonly CommitResult Repeated = new CommitResult.Repeated();

    private readonly byte[]? _reference = commit.Reference is null || commit.LeftConversation || referenceIsKnown
        ? null
        : JsonSerializer.SerializeToUtf8Bytes(commit.Reference, DomainJson.Default.ConversationReference);

    private readonly byte[]? _state = commit.Conversation is { } talk
        ? JsonSerializer.SerializeToUtf8Bytes(talk.Value, DomainJson.Default.ConversationState)
        : null;

    private readonly IncidentRow? _incident = commit.Incident is { } file ? IncidentRow.Of(file.Value) : null;

    /// <summary>Checks come first and write nothing but the key, which is taken back; so no savepoint is needed.</summary>
    public CommitResult Apply(Tables tables)
    {
        var turns = tables.Get<TurnTable>();
        if (!turns.Add(commit.Key, now))
        {
            tables.Get<ArrivalTable>().Told(commit.Key);
            return Repeated;
        }

        if (!IsFirst(tables))
        {
            turns.TakeBack(commit.Key);
            return Conflict;
        }

        Save(tables);
        return Committed;
    }

    private bool IsFirst(Tables tables) =>
        (commit.Conversation is not { } talk || tables.Get<ConversationTable>().Version(commit.ConversationId!.Value) == talk.Version)
        && (commit.Incident is not { } file || tables.Get<IncidentTable>().Version(file.Value.Incident.Id) == file.Version);

    private void Save(Tables tables)
    {
        if (commit.Conversation is { } talk) tables.Get<ConversationTable>().Put(commit.ConversationId!.Value, talk.Version + 1, _state);
        if (commit.Incident is { } file) tables.Get<IncidentTable>().Put(_incident!, file.Version + 1);
        if (commit.Reference is { } reference) SaveReference(tables.Get<ReferenceTable>(), reference);

        var record = tables.Get<RecordTable>();
        foreach (var entry in commit.Record) record.Add(entry);

        var outbox = tables.Get<OutboxTable>();
        foreach (var message in commit.Outbox) outbox.Add(message, now);

        var due = tables.Get<DueTable>();
        due.Over(commit.Key);
        foreach (var time in commit.Due) due.Set(time);
        tables.Get<ArrivalTable>().Told(commit.Key);
        if (commit.Asked is { } asked) tables.Get<AskedTable>().Add(asked);
        if (commit.Judged is { } judged) tables.Get<AskedTable>().Judge(judged);
    }

    private void SaveReference(ReferenceTable references, ConversationReference reference)
    {
        if (commit.LeftConversation) references.MarkStale(reference.Conversation, "left", now);
        else if (_reference is not null) references.Put(reference.Conversation, _reference, now);
    }
}
