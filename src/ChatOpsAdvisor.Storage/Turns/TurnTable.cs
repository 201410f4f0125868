using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Turns;

/// <summary>The keys of the turns that were saved.</summary>
internal sealed class TurnTable(Tables tables) : ITable<TurnTable>
{
    private readonly Statement _add = new(tables, "INSERT INTO turns (key, at) VALUES (?, ?) ON CONFLICT (key) DO NOTHING");
    private readonly Statement _takeBack = new(tables, "DELETE FROM turns WHERE key = ?");
    private readonly Statement _prune = new(tables, "DELETE FROM turns WHERE seq IN (SELECT seq FROM turns ORDER BY seq LIMIT ?) AND at < ?");

    public static TurnTable On(Tables tables) => new(tables);

    /// <summary>False when it is there already.</summary>
    public bool Add(string key, DateTimeOffset at) => _add.Bind(key).Bind(at.ToMicros()).Run() == 1;

    public void TakeBack(string key) => _takeBack.Bind(key).Run();

    /// <summary>Forgets some of the oldest keys from before a time; says how many.</summary>
    public int Prune(DateTimeOffset before, int most) => _prune.Bind(most).Bind(before.ToMicros()).Run();
}
