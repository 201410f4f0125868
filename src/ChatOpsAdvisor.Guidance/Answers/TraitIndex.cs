namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>A question as numbers: rows of the learned table, and how much each of them counts.</summary>
internal readonly record struct Sight(int[] Rows, float[] Weights);

/// <summary>The traits that the bank taught, numbered, each with its rarity (inverse document frequency).</summary>
internal sealed class TraitIndex
{
    // What was met once teaches little and fills the table; runs of letters are many and alike, so a rare one must have been met more often. Chosen by measurement (docs/answers.md).
    private static readonly float[] FamilyWeights = [1f, 0.8f, 1f];
    private static readonly int[] FewestBearers = [2, 3, 6];

    private readonly Dictionary<ulong, int> rows;
    private readonly float[] rarity;

    private TraitIndex(ulong[] traits, float[] rarity)
    {
        Ids = traits;
        this.rarity = rarity;
        rows = new Dictionary<ulong, int>(traits.Length);
        for (var row = 0; row < traits.Length; row++) rows.Add(traits[row], row);
    }

    public ulong[] Ids { get; }

    public ReadOnlySpan<float> Rarity => rarity;

    public int Count => rarity.Length;

    public static TraitIndex Restore(ulong[] traits, float[] rarity) => new(traits, rarity);

    public static TraitIndex Of(IReadOnlyList<Dictionary<ulong, int>[]> bank)
    {
        var ids = new List<ulong>();
        var rarity = new List<float>();
        for (var family = 0; family < Traits.Families; family++)
        {
            var bearers = new Dictionary<ulong, int>();
            foreach (var trait in bank.SelectMany(asking => asking[family].Keys)) bearers[trait] = bearers.GetValueOrDefault(trait) + 1;
            foreach (var (trait, count) in bearers.Where(pair => pair.Value >= FewestBearers[family]).OrderBy(pair => pair.Key))
            {
                ids.Add(trait);
                rarity.Add((float)Math.Log((1.0 + bank.Count) / (1.0 + count)) + 1f);
            }
        }

        return new TraitIndex([.. ids], [.. rarity]);
    }

    /// <param name="meaning">The encoder's vector, appended as rows of its own behind the traits'.</param>
    /// <param name="weight">How much the meaning counts beside the words.</param>
    public Sight See(string text, float[] meaning, float weight)
    {
        var seen = new List<int>();
        var weights = new List<float>();
        foreach (var (family, traits) in Traits.Of(text).Index())
        {
            var first = weights.Count;
            var square = 0f;
            foreach (var (trait, times) in traits)
            {
                if (!rows.TryGetValue(trait, out var row)) continue;
                var one = (1f + (float)Math.Log(times)) * rarity[row];
                square += one * one;
                seen.Add(row);
                weights.Add(one);
            }

            var scale = square > 0 ? FamilyWeights[family] / MathF.Sqrt(square) : 0;
            for (var at = first; at < weights.Count; at++) weights[at] *= scale;
        }

        for (var at = 0; at < meaning.Length; at++)
        {
            seen.Add(Count + at);
            weights.Add(meaning[at] * weight);
        }

        return new Sight([.. seen], [.. weights]);
    }
}
