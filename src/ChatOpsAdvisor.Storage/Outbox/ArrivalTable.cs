using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Outbox;

/// <summary>Which alerts have arrived without the house's having been told.</summary>
internal sealed class ArrivalTable(Tables tables) : ITable<ArrivalTable>
{
    private readonly Statement _add = new(tables, """
        INSERT INTO arrivals (turn_key, incident, place, version, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (turn_key) DO NOTHING
        """);

    private readonly Statement _untold = new(tables, "SELECT incident, place, version, at FROM arrivals ORDER BY at LIMIT ?");
    private readonly Statement _told = new(tables, "DELETE FROM arrivals WHERE turn_key = ?");

    public static ArrivalTable On(Tables tables) => new(tables);

    public void Add(AlertArrival arrival) => _add
        .Bind(arrival.TurnKey)
        .Bind(arrival.Incident.Value)
        .Bind(arrival.Place.Value)
        .Bind((long)arrival.Version)
        .Bind(arrival.At.ToMicros())
        .Run();

    public IReadOnlyList<AlertArrival> Untold(int most)
    {
        var untold = new List<AlertArrival>();
        _untold.Bind(most);
        while (_untold.Next())
            untold.Add(new AlertArrival(new IncidentId(_untold.Text(0)), new ConversationId(_untold.Text(1)), (int)_untold.Number(2), _untold.Number(3).FromMicros()));
        return untold;
    }

    /// <summary>The turn that this is, now or before, tells of it.</summary>
    public void Told(string turnKey)
    {
        if (turnKey.StartsWith(AlertArrival.TurnKeyStart, StringComparison.Ordinal)) _told.Bind(turnKey).Run();
    }
}
