using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Outbox;

/// <summary>What is to be looked at again, and when.</summary>
internal sealed class DueTable(Tables tables) : ITable<DueTable>
{
    private readonly Statement _due = new(tables, "SELECT incident, name, at FROM due WHERE at <= ? ORDER BY at LIMIT ?");
    private readonly Statement _has = new(tables, "SELECT 1 FROM due WHERE incident = ? AND name = ?");
    private readonly Statement _takeBack = new(tables, "DELETE FROM due WHERE incident = ? AND name = ?");
    private readonly Statement _over = new(tables, "DELETE FROM due WHERE turn_key = ?");
    private readonly Statement _set = new(tables, """
        INSERT INTO due (incident, name, at, turn_key) VALUES (?, ?, ?, ?)
        ON CONFLICT (incident, name) DO UPDATE SET at = excluded.at, turn_key = excluded.turn_key
        """);

    public static DueTable On(Tables tables) => new(tables);

    public IReadOnlyList<DueTime> Come(DateTimeOffset now, int most)
    {
        var come = new List<DueTime>();
        _due.Bind(now.ToMicros()).Bind(most);
        while (_due.Next()) come.Add(new DueTime(new IncidentId(_due.Text(0)), _due.Text(1), _due.Number(2).FromMicros()));
        return come;
    }

    public bool Has(IncidentId incident, string name)
    {
        var has = _has.Bind(incident.Value).Bind(name).Next();
        _has.Reset();
        return has;
    }

    public void Set(DueTime due)
    {
        if (due.At is { } at) _set.Bind(due.Incident.Value).Bind(due.Name).Bind(at.ToMicros()).Bind(due.TurnKey).Run();
        else _takeBack.Bind(due.Incident.Value).Bind(due.Name).Run();
    }

    /// <summary>The due time whose turn this is has done its work.</summary>
    public void Over(string turnKey)
    {
        if (turnKey.StartsWith(DueTime.TurnKeyStart, StringComparison.Ordinal)) _over.Bind(turnKey).Run();
    }
}
