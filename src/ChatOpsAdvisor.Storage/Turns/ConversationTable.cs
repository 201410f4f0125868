using System.Text.Json;
using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Turns;

/// <summary>The state of conversations. The same rows hold their references, which the outbox's room looks after.</summary>
internal sealed class ConversationTable(Tables tables) : ITable<ConversationTable>
{
    private readonly Statement _load = new(tables, "SELECT version, state FROM conversations WHERE id = ?");
    private readonly Statement _version = new(tables, "SELECT version FROM conversations WHERE id = ?");
    private readonly Statement _put = new(tables, """
        INSERT INTO conversations (id, version, state) VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET version = excluded.version, state = excluded.state
        """);

    public static ConversationTable On(Tables tables) => new(tables);

    /// <summary>
    /// Null when nothing was saved yet. A state that another build wrote and this one cannot read is no reason to leave an
    /// officer without an answer: the talk starts afresh, under the version that is there; the incident itself is kept elsewhere.
    /// </summary>
    public Versioned<ConversationState>? Load(ConversationId id, Action unreadable)
    {
        if (!_load.Bind(id.Value).Next()) return null;
        try
        {
            var version = _load.Number(0);
            return version == 0 ? null : new Versioned<ConversationState>(Read(_load.Bytes(1), unreadable), version);
        }
        finally
        {
            _load.Reset();
        }
    }

    /// <summary>0 when there is none.</summary>
    public long Version(ConversationId id)
    {
        if (!_version.Bind(id.Value).Next()) return 0;
        var version = _version.Number(0);
        _version.Reset();
        return version;
    }

    public void Put(ConversationId id, long version, ReadOnlySpan<byte> state) => _put.Bind(id.Value).Bind(version).Bind(state).Run();

    private static ConversationState Read(ReadOnlySpan<byte> state, Action unreadable)
    {
        try
        {
            return JsonSerializer.Deserialize(state, DomainJson.Default.ConversationState)!;
        }
        catch (JsonException)
        {
            unreadable();
            return ConversationState.Empty;
        }
    }
}
