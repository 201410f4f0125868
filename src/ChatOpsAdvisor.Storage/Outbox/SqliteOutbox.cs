using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Schema;
using Dapper;

namespace ChatOpsAdvisor.Storage.Outbox;

/// <summary>
/// The outbox in the same file as the turns. One process works on a file, so at start-up no lease means anything any more
/// and everything that waits can be taken.
/// </summary>
internal sealed class SqliteOutbox : IOutbox
{
    private readonly Writer _writer;
    private readonly Readers _readers;
    private readonly References _references;

    public SqliteOutbox(Writer writer, Readers readers, References references)
    {
        (_writer, _readers, _references) = (writer, readers, references);
        _writer.RunAsync(tables => tables.Connection.Execute("UPDATE outbox SET leased_until = NULL WHERE leased_until IS NOT NULL"), onDisk: null, CancellationToken.None)
            .GetAwaiter().GetResult();
    }

    public Task<IReadOnlyList<WaitingMessage>> TakeDueAsync(DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancellationToken) =>
        _writer.RunAsync(tables => tables.Get<WaitingRows>().Take(now, lease, most), onDisk: null, cancellationToken);

    public ValueTask<Standing> FindStandingAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_readers.Read(message.Id, static (tables, id) => tables.Get<WaitingRows>().StandingOf(id)));

    public Task<IReadOnlyList<WaitingMessage>> FindLateAlertsAsync(DateTimeOffset committedBefore, int most, CancellationToken cancellationToken) =>
        Task.FromResult(_readers.Read((committedBefore, most), static (tables, asked) => tables.Get<WaitingRows>().LateAlerts(asked.committedBefore, asked.most)));

    public Task<IReadOnlyList<AlertArrival>> FindUntoldArrivalsAsync(int most, CancellationToken cancellationToken) =>
        Task.FromResult(_readers.Read(most, static (tables, most) => tables.Get<ArrivalTable>().Untold(most)));

    public Task SettleAsync(Settlement settlement, CancellationToken cancellationToken) =>
        _writer.RunAsync(
            tables => Settle.Apply(tables, settlement),
            settlement is Settlement.Dead { ConversationGone: true } ? _ => _references.Stale(settlement.Message.To) : null,
            cancellationToken);

    public ValueTask<PostedMessage?> FindPostedAsync(string slot, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_readers.Read(slot, static (tables, slot) => tables.Get<SlotTable>().Find(slot)));

    public ValueTask<ConversationReference?> FindReferenceAsync(ConversationId conversation, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_references.Find(conversation) ?? _readers.Read(conversation, static (tables, id) => tables.Get<ReferenceTable>().Find(id)));

    public Task<IReadOnlyList<DueTime>> TakeDueTimesAsync(DateTimeOffset now, int most, CancellationToken cancellationToken) =>
        Task.FromResult(_readers.Read((now, most), static (tables, asked) => tables.Get<DueTable>().Come(asked.now, asked.most)));

    public ValueTask<bool> HasDueTimeAsync(IncidentId incident, string name, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_readers.Read((incident, name), static (tables, asked) => tables.Get<DueTable>().Has(asked.incident, asked.name)));

    public ValueTask<bool> IsOvertakenAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_readers.Read(message.Id, static (tables, id) => tables.Get<WaitingRows>().IsOvertaken(id)));

    public ValueTask<bool> IsAwaitedAsync(string slot, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_readers.Read(slot, static (tables, slot) => tables.Get<WaitingRows>().IsAwaited(slot)));

    public ValueTask<ConversationId?> FindChatAsync(string personId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_readers.Read(personId, static (tables, id) => tables.Get<ChatTable>().Find(id)));

    public Task<OutboxFigures> FiguresAsync(CancellationToken cancellationToken) =>
        Task.FromResult(_readers.Read(0, static (tables, _) => Figures.Read(tables.Connection)));
}
