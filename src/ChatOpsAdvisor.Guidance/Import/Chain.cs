namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>
/// Of all blocks that begin with a known number, those that are the document's own: the longest row in the document's order. A
/// contents page names paragraphs too, and a sentence may begin with a cross-reference; neither makes the row longer.
/// </summary>
internal static class Chain
{
    /// <param name="places">For each candidate, in reading order, the place of its number in the outline.</param>
    /// <param name="size">How many places the outline has.</param>
    /// <returns>Positions in <paramref name="places"/>. Where several rows are as long, the one that begins latest (a contents page stands
    /// before what it lists) and then goes on soonest (a cross-reference stands after what it names).</returns>
    public static IReadOnlyList<int> Longest(IReadOnlyList<int> places, int size)
    {
        if (places.Count == 0) return [];
        var lengths = new int[places.Count];
        var best = new int[size];
        for (var at = places.Count - 1; at >= 0; at--)
        {
            lengths[at] = 1 + best.AsSpan(places[at] + 1).ToArray().DefaultIfEmpty().Max();
            best[places[at]] = Math.Max(best[places[at]], lengths[at]);
        }

        var chain = new List<int> { Array.LastIndexOf(lengths, lengths.Max()) };
        for (var at = chain[0] + 1; at < places.Count; at++)
            if (lengths[at] == lengths[chain[^1]] - 1 && places[at] > places[chain[^1]]) chain.Add(at);
        return chain;
    }
}
