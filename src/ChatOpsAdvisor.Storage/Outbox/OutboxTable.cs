using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Outbox;

/// <summary>What waits to be sent: putting in, settling.</summary>
internal sealed class OutboxTable(Tables tables) : ITable<OutboxTable>
{
    // Leased to us at once, unless an earlier message of the same order waits without a lease: it must go first.
    private readonly Statement _add = new(tables, """
        INSERT INTO outbox (id, order_key, conversation, slot, lane, text, card, summary, notify, incident, alert, alert_version,
                            since, attempts, due_at, thread_of, edit_only, leased_until)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 0, ?13, ?15, ?16,
                CASE WHEN EXISTS (SELECT 1 FROM outbox WHERE order_key = ?2 AND (leased_until IS NULL OR leased_until <= ?13))
                THEN NULL ELSE ?14 END)
        """);

    // A newer alert is not to wait for the back-off of the one that it supersedes.
    private readonly Statement _hurry = new(tables,
        "UPDATE outbox SET due_at = ?2 WHERE order_key = ?1 AND leased_until IS NULL AND due_at > ?2");

    private readonly Statement _hurryBelow = new(tables, "UPDATE outbox SET due_at = ?2 WHERE thread_of = ?1 AND leased_until IS NULL AND due_at > ?2");
    private readonly Statement _remove = new(tables, "DELETE FROM outbox WHERE id = ?");
    // The newer one does what the older did not get to do: notify, and be told of as late.
    private readonly Statement _inherit = new(tables, """
        UPDATE outbox SET since = MIN(outbox.since, older.since), notify = MAX(outbox.notify, older.notify)
        FROM (SELECT id, slot, order_key, since, notify FROM outbox WHERE id = ?) AS older
        WHERE outbox.order_key = older.order_key AND outbox.slot = older.slot AND outbox.id <> older.id
        """);

    private readonly Statement _postpone = new(tables, "UPDATE outbox SET attempts = attempts + 1, due_at = ? WHERE id = ?");
    private readonly Statement _release = new(tables, "UPDATE outbox SET leased_until = NULL WHERE order_key = ?");
    private readonly Statement _bury = new(tables, """
        INSERT INTO dead_letters (id, dead_at, conversation, slot, lane, text, card, summary, notify, incident, alert, alert_version, since, attempts)
        SELECT id, ?1, conversation, slot, lane, text, card, summary, notify, incident, alert, alert_version, since, attempts + 1
        FROM outbox WHERE id = ?2
        """);

    public static OutboxTable On(Tables tables) => new(tables);

    public void Add(OutgoingMessage message, DateTimeOffset now)
    {
        if (message.Alert is not null || message.EditOnly) _hurry.Bind(message.OrderKey).Bind(now.ToMicros()).Run();
        _add.Bind(message.Id)
            .Bind(message.OrderKey)
            .Bind(message.To.Value)
            .Bind(message.Slot)
            .Bind((long)message.Lane)
            .Bind(message.Content.Text)
            .Bind(message.Content.Card.Span)
            .Bind(message.Content.Summary)
            .Bind(message.Notify ? 1L : 0L)
            .Bind(message.Incident?.Value)
            .Bind(message.Alert?.Incident.Value)
            .Bind(message.Alert?.Version)
            .Bind(now.ToMicros())
            .Bind((now + IOutbox.CommitLease).ToMicros())
            .Bind(message.ThreadOf)
            .Bind(message.EditOnly ? 1L : 0L)
            .Run();
    }

    /// <summary>What waited for the thread that a message opened need wait no longer.</summary>
    public void HurryBelow(string slot, DateTimeOffset now) => _hurryBelow.Bind(slot).Bind(now.ToMicros()).Run();

    public void Remove(OutgoingMessage message) => _remove.Bind(message.Id).Run();

    public void Supersede(OutgoingMessage message)
    {
        _inherit.Bind(message.Id).Run();
        Remove(message);
    }

    public void Postpone(OutgoingMessage message, DateTimeOffset until)
    {
        _postpone.Bind(until.ToMicros()).Bind(message.Id).Run();
        _release.Bind(message.OrderKey).Run();
    }

    public void Bury(OutgoingMessage message, DateTimeOffset at)
    {
        _bury.Bind(at.ToMicros()).Bind(message.Id).Run();
        Remove(message);
    }
}
