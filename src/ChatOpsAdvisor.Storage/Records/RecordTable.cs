using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Records;

/// <summary>Adds to the record. There is nothing else that may be done to it; the database refuses the rest.</summary>
internal sealed class RecordTable(Tables tables) : ITable<RecordTable>
{
    private readonly Statement _add = new(tables, """
        INSERT INTO record (at, kind, what, incident, conversation, by_id, by_name, pack, content, delivery)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    public static RecordTable On(Tables tables) => new(tables);

    public void Add(RecordEntry entry) => _add
        .Bind(entry.At.ToMicros())
        .Bind(Kinds.Name(entry.Kind))
        .Bind(entry.What)
        .Bind(entry.Incident?.Value)
        .Bind(entry.Conversation?.Value)
        .Bind(entry.By.Id)
        .Bind(entry.By.Name)
        .Bind(entry.Pack)
        .Bind(entry.Content.Span)
        .Bind(entry.Delivery)
        .Run();
}
