using System.Text.Json;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Outbox;

/// <summary>How to reach conversations, and which can no longer be reached.</summary>
internal sealed class ReferenceTable(Tables tables) : ITable<ReferenceTable>
{
    private readonly Statement _find = new(tables, "SELECT reference, stale_at FROM conversations WHERE id = ?");
    private readonly Statement _newest = new(tables, """
        SELECT reference FROM conversations WHERE reference IS NOT NULL AND stale_at IS NULL ORDER BY reference_at DESC LIMIT 1
        """);

    private readonly Statement _put = new(tables, """
        INSERT INTO conversations (id, version, reference, reference_at) VALUES (?, 0, ?, ?)
        ON CONFLICT (id) DO UPDATE SET reference = excluded.reference, reference_at = excluded.reference_at, stale_reason = NULL, stale_at = NULL
        """);

    private readonly Statement _markStale = new(tables, """
        INSERT INTO conversations (id, version, stale_reason, stale_at) VALUES (?, 0, ?, ?)
        ON CONFLICT (id) DO UPDATE SET stale_reason = excluded.stale_reason, stale_at = excluded.stale_at
        """);

    public static ReferenceTable On(Tables tables) => new(tables);

    /// <summary>
    /// The conversation's own reference. One that never wrote to us (an alert channel, a thread) borrows its channel's or
    /// else the newest of all: the bot serves one tenant. Null when there is none, or when ours is stale.
    /// </summary>
    public ConversationReference? Find(ConversationId conversation)
    {
        var (own, stale) = Own(conversation);
        if (stale) return null;
        if (own is not null) return own;
        if (conversation.Root != conversation) return Find(conversation.Root) is { } channel ? channel with { Conversation = conversation } : null;
        return Newest() is { } newest
            ? newest with { Conversation = conversation, Scope = ConversationScope.Channel, UserId = null, TeamId = null }
            : null;
    }

    public void Put(ConversationId conversation, ReadOnlySpan<byte> reference, DateTimeOffset at) =>
        _put.Bind(conversation.Value).Bind(reference).Bind(at.ToMicros()).Run();

    public void MarkStale(ConversationId conversation, string reason, DateTimeOffset at) =>
        _markStale.Bind(conversation.Value).Bind(reason).Bind(at.ToMicros()).Run();

    private (ConversationReference? Own, bool Stale) Own(ConversationId conversation)
    {
        if (!_find.Bind(conversation.Value).Next()) return (null, false);
        var found = (_find.IsNull(0) ? null : Read(_find), !_find.IsNull(1));
        _find.Reset();
        return found;
    }

    private ConversationReference? Newest()
    {
        if (!_newest.Next()) return null;
        var newest = Read(_newest);
        _newest.Reset();
        return newest;
    }

    private static ConversationReference? Read(Statement row) => JsonSerializer.Deserialize(row.Bytes(0), DomainJson.Default.ConversationReference);
}
