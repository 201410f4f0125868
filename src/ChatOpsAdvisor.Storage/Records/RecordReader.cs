using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Storage.Schema;
using Dapper;

namespace ChatOpsAdvisor.Storage.Records;

/// <summary>An entry with its place in the record.</summary>
public sealed record RecordLine(long Seq, RecordEntry Entry);

/// <summary>Reads the record for the supervisor's pages.</summary>
public sealed class RecordReader
{
    // The last two parts are what belongs to nobody by itself: said in the officer's chat while this was the chat's newest
    // incident, or in a thread that the incident's alert opened. Where an alert stands in a chat, the chat is everybody's.
    internal const string Replay = """
        SELECT seq, at, kind, what, incident, conversation, by_id AS byId, by_name AS byName, pack, content, delivery FROM record WHERE incident = @id
        UNION ALL
        SELECT r.seq, r.at, r.kind, r.what, r.incident, r.conversation, r.by_id, r.by_name, r.pack, r.content, r.delivery
        FROM incidents AS i JOIN record AS r ON r.conversation = i.conversation
        WHERE i.id = @id AND r.incident IS NULL AND r.at >= i.opened_at
          AND r.at < COALESCE((SELECT MIN(n.opened_at) FROM incidents AS n WHERE n.conversation = i.conversation AND n.opened_at > i.opened_at), 9223372036854775807)
        UNION ALL
        SELECT r.seq, r.at, r.kind, r.what, r.incident, r.conversation, r.by_id, r.by_name, r.pack, r.content, r.delivery
        FROM (SELECT DISTINCT s.conversation FROM slots AS s JOIN incidents AS i ON i.id = s.incident
              WHERE s.incident = @id AND s.conversation LIKE '%;messageid=%' AND s.conversation <> i.conversation) AS thread
        JOIN record AS r ON r.conversation = thread.conversation
        WHERE r.incident IS NULL
        ORDER BY 1
        """;

    private readonly Readers _readers;

    internal RecordReader(Readers readers) => _readers = readers;

    /// <summary>Everything that belongs to an incident, in the order in which it was saved.</summary>
    public ValueTask<IReadOnlyList<RecordLine>> ReplayAsync(IncidentId incident, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_readers.Read(incident, static (tables, id) => Lines(tables, id)));
    }

    private static IReadOnlyList<RecordLine> Lines(Tables tables, IncidentId id) =>
        [.. tables.Connection.Query<Row>(Replay, new { id = id.Value }).Select(row => row.ToLine())];

    private sealed record Row(
        long Seq, long At, string Kind, string What, string? Incident, string? Conversation, string ById, string ByName, string? Pack, byte[] Content, string? Delivery)
    {
        public RecordLine ToLine() => new(Seq, new RecordEntry(
            At.FromMicros(),
            Kinds.Parse(Kind),
            What,
            Incident is null ? null : new IncidentId(Incident),
            Conversation is null ? null : new ConversationId(Conversation),
            new Person(ById, ByName),
            Pack,
            Content,
            Delivery));
    }
}
