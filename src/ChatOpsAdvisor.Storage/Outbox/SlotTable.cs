using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Outbox;

/// <summary>Where the message of a slot stands.</summary>
internal sealed class SlotTable(Tables tables) : ITable<SlotTable>
{
    private readonly Statement _find = new(tables, "SELECT conversation, activity FROM slots WHERE slot = ?");
    private readonly Statement _forget = new(tables, "DELETE FROM slots WHERE slot = ?");
    private readonly Statement _put = new(tables, """
        INSERT INTO slots (slot, conversation, activity, incident) VALUES (?, ?, ?, ?)
        ON CONFLICT (slot) DO UPDATE SET conversation = excluded.conversation, activity = excluded.activity, incident = excluded.incident
        """);

    public static SlotTable On(Tables tables) => new(tables);

    public PostedMessage? Find(string slot)
    {
        if (!_find.Bind(slot).Next()) return null;
        var posted = new PostedMessage(new ConversationId(_find.Text(0)), _find.Text(1));
        _find.Reset();
        return posted;
    }

    public void Put(string slot, PostedMessage posted, IncidentId? incident) =>
        _put.Bind(slot).Bind(posted.Conversation.Value).Bind(posted.ActivityId).Bind(incident?.Value).Run();

    public void Forget(string slot) => _forget.Bind(slot).Run();
}
