using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Outbox;

/// <summary>Reads what waits, and takes it: the oldest of each order key that can go, keys with an alert ahead.</summary>
internal sealed class WaitingRows(Tables tables) : ITable<WaitingRows>
{
    private const string Columns =
        "id, conversation, slot, lane, text, card, summary, notify, incident, alert, alert_version, attempts, since, due_at, leased_until, seq, thread_of, edit_only";

    private readonly Statement _keys = new(tables, """
        SELECT key.order_key
        FROM (SELECT order_key, MIN(seq) AS head, MAX(lane) AS lane FROM outbox GROUP BY order_key) AS key
        JOIN outbox AS first ON first.seq = key.head
        WHERE first.due_at <= ?1 AND (first.leased_until IS NULL OR first.leased_until <= ?1)
        ORDER BY key.lane DESC, key.head
        LIMIT ?2
        """);

    private readonly Statement _ofKey = new(tables, $"SELECT {Columns} FROM outbox WHERE order_key = ? ORDER BY seq LIMIT ?");
    private readonly Statement _lateAlerts = new(tables, $"SELECT {Columns} FROM outbox WHERE alert IS NOT NULL AND since < ? ORDER BY since, seq LIMIT ?");
    private readonly Statement _standing = new(tables, """
        SELECT EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.order_key = mine.order_key AND earlier.seq < mine.seq)
        FROM outbox AS mine WHERE mine.id = ? AND mine.leased_until IS NOT NULL
        """);

    private readonly Statement _newer = new(tables, """
        SELECT EXISTS (SELECT 1 FROM outbox AS newer WHERE newer.order_key = mine.order_key AND newer.slot = mine.slot AND newer.seq > mine.seq)
        FROM outbox AS mine WHERE mine.id = ?
        """);

    private readonly Statement _awaited = new(tables, "SELECT 1 FROM outbox WHERE order_key = ? LIMIT 1");
    private readonly Statement _lease = new(tables, "UPDATE outbox SET leased_until = ? WHERE id = ?");

    public static WaitingRows On(Tables tables) => new(tables);

    public IReadOnlyList<WaitingMessage> Take(DateTimeOffset now, TimeSpan lease, int most)
    {
        var keys = new List<string>();
        _keys.Bind(now.ToMicros()).Bind(most);
        while (_keys.Next()) keys.Add(_keys.Text(0));

        var taken = new List<WaitingMessage>();
        foreach (var key in keys)
        {
            if (taken.Count >= most) break;
            TakeFrom(key, now.ToMicros(), most, taken);
        }

        foreach (var message in taken) _lease.Bind((now + lease).ToMicros()).Bind(message.Message.Id).Run();
        return taken;
    }

    public IReadOnlyList<WaitingMessage> LateAlerts(DateTimeOffset before, int most)
    {
        var late = new List<WaitingMessage>();
        _lateAlerts.Bind(before.ToMicros()).Bind(most);
        while (_lateAlerts.Next()) late.Add(Row(_lateAlerts));
        return late;
    }

    public Standing StandingOf(string id)
    {
        if (!_standing.Bind(id).Next()) return Standing.NotLeased;
        var standing = _standing.Number(0) == 0 ? Standing.Next : Standing.Behind;
        _standing.Reset();
        return standing;
    }

    public bool IsOvertaken(string id)
    {
        if (!_newer.Bind(id).Next()) return false;
        var overtaken = _newer.Number(0) != 0;
        _newer.Reset();
        return overtaken;
    }

    public bool IsAwaited(string orderKey)
    {
        var awaited = _awaited.Bind(orderKey).Next();
        _awaited.Reset();
        return awaited;
    }

    private void TakeFrom(string key, long now, int most, List<WaitingMessage> taken)
    {
        _ofKey.Bind(key).Bind(most - taken.Count);
        while (_ofKey.Next())
        {
            var blocked = _ofKey.Number(13) > now || (!_ofKey.IsNull(14) && _ofKey.Number(14) > now);
            if (blocked) break;
            taken.Add(Row(_ofKey));
        }

        _ofKey.Reset();
    }

    private static WaitingMessage Row(Statement row) => new(
        new OutgoingMessage(
            row.Text(0),
            new ConversationId(row.Text(1)),
            row.TextOrNull(2),
            (Lane)row.Number(3),
            new MessageContent(row.TextOrNull(4), row.Bytes(5).ToArray(), row.Text(6)),
            row.Number(7) != 0,
            row.TextOrNull(8) is { } incident ? new IncidentId(incident) : null,
            row.TextOrNull(9) is { } alert ? new AlertMark(new IncidentId(alert), (int)row.Number(10)) : null)
        {
            ThreadOf = row.TextOrNull(16),
            EditOnly = row.Number(17) != 0,
        },
        (int)row.Number(11),
        row.Number(12).FromMicros());
}
