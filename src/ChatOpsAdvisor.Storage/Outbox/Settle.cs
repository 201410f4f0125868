using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Records;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Outbox;

/// <summary>Writes down what became of a message: its row, its slot and the line in the record, together.</summary>
internal static class Settle
{
    public static bool Apply(Tables tables, Settlement settlement)
    {
        var outbox = tables.Get<OutboxTable>();
        var message = settlement.Message;
        switch (settlement)
        {
            case Settlement.Delivered delivered:
                outbox.Remove(message);
                if (delivered.Posted is { } posted && message.Slot is not null)
                    tables.Get<SlotTable>().Put(message.Slot, posted, message.Alert?.Incident ?? message.Incident);
                if (message.Alert is not null && message.Slot is not null) outbox.HurryBelow(message.Slot, delivered.Entry.At);
                if (message.Alert is { } alert)
                    tables.Get<ArrivalTable>().Add(new AlertArrival(alert.Incident, message.To, alert.Version, delivered.Entry.At));
                break;
            case Settlement.Superseded:
                outbox.Supersede(message);
                break;
            case Settlement.Postponed postponed:
                var thread = postponed.ForItsThread && message.ThreadOf is { } root ? tables.Get<SlotTable>().Find(root) : null;
                outbox.Postpone(message, thread is null ? postponed.Until : postponed.Entry.At);
                break;
            case Settlement.Dead dead:
                outbox.Bury(message, dead.Entry.At);
                if (dead.ConversationGone) tables.Get<ReferenceTable>().MarkStale(message.To, dead.Entry.What, dead.Entry.At);
                break;
            case Settlement.SlotForgotten:
                if (message.Slot is not null) tables.Get<SlotTable>().Forget(message.Slot);
                break;
            default:
                throw new InvalidOperationException($"The outbox knows no {settlement.GetType().Name}.");
        }

        tables.Get<RecordTable>().Add(settlement.Entry);
        return true;
    }
}
