using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Incidents;

/// <summary>By what incidents may be found to resemble each other.</summary>
internal sealed class TraitTable(Tables tables) : ITable<TraitTable>
{
    private readonly Statement _forget = new(tables, "DELETE FROM traits WHERE incident = ?");
    private readonly Statement _add = new(tables, "INSERT INTO traits (incident, kind, value, opened_at) VALUES (?, ?, ?, ?)");
    private readonly Statement _alike = new(tables, "SELECT incident FROM traits WHERE value = ? AND kind = ? AND opened_at >= ? AND incident <> ? ORDER BY opened_at DESC LIMIT ?");

    public static TraitTable On(Tables tables) => new(tables);

    public void Put(Incident incident, IReadOnlyList<Trait> traits)
    {
        _forget.Bind(incident.Id.Value).Run();
        foreach (var trait in traits) _add.Bind(incident.Id.Value).Bind(trait.Kind.ToString()).Bind(trait.Value).Bind(incident.OpenedAt.ToMicros()).Run();
    }

    public IReadOnlyList<Resemblance> Alike(IncidentId incident, IReadOnlyList<Trait> traits, DateTimeOffset since, int most)
    {
        var alike = new List<Resemblance>();
        foreach (var trait in traits)
        {
            _alike.Bind(trait.Value).Bind(trait.Kind.ToString()).Bind(since.ToMicros()).Bind(incident.Value).Bind(most);
            while (_alike.Next()) alike.Add(new Resemblance(new IncidentId(_alike.Text(0)), trait.Kind));
        }

        return alike;
    }
}
