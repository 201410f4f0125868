using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Records;

/// <summary>Questions that were put to the guidance, and what was said of the answers.</summary>
internal sealed class AskedTable(Tables tables) : ITable<AskedTable>
{
    private readonly Statement _add = new(tables, "INSERT INTO asked (id, at, pack, text, outcome) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING");
    private readonly Statement _judge = new(tables, "UPDATE asked SET helpful = ? WHERE id = ?");

    public static AskedTable On(Tables tables) => new(tables);

    public void Add(AskedQuestion asked) =>
        _add.Bind(asked.Id).Bind(asked.At.ToMicros()).Bind(asked.Pack).Bind(asked.Text).Bind(asked.Outcome).Run();

    /// <summary>The last word counts. Of a question that is not there nothing is kept.</summary>
    public void Judge(AskedJudgement judged) => _judge.Bind(judged.Helpful ? 1 : 0).Bind(judged.Id).Run();
}
