namespace ChatOpsAdvisor.Guidance.Triage;

/// <summary>The words of an opening that spoke most for what it was taken for, as they were typed.</summary>
internal static class Evidence
{
    private const int Most = 3;

    /// <param name="scenario">Null for the gap.</param>
    public static IReadOnlyList<string> For(OpeningText text, IReadOnlyList<Trait> traits, OpeningModel model, string? scenario)
    {
        var weight = new float[text.Words.Count];
        foreach (var trait in traits.Where(trait => trait.First >= 0))
            for (var at = trait.First; at <= trait.Last; at++)
                weight[at] += model.SpeaksFor(trait, scenario) / (trait.Last - trait.First + 1);

        // Reviewed phrases persuade; words alone are shown only where there is no such phrase.
        var phrases = Weighty(traits.Where(trait => Persuades(trait)).Select(trait => (trait.First, trait.Last)));
        var words = Enumerable.Range(0, text.Words.Count).Where(at => text.Words[at].Plain.Length > 3).Select(at => (First: at, Last: at));
        var chosen = new List<(int First, int Last)>();
        foreach (var (first, last) in phrases.Count > 0 ? phrases : Weighty(words))
        {
            if (chosen.Count == Most) break;
            if (chosen.TrueForAll(other => last < other.First || first > other.Last)) chosen.Add((first, last));
        }

        return [.. Joined(chosen).Select(span => text.TypedWords(span.First, span.Last)).Distinct(StringComparer.OrdinalIgnoreCase)];

        List<(int First, int Last)> Weighty(IEnumerable<(int First, int Last)> spans) =>
            [.. spans.Distinct().Where(span => WeightOf(span) > 0).OrderByDescending(WeightOf).ThenBy(span => span.First).ThenBy(span => span.Last)];

        float WeightOf((int First, int Last) span) => weight.AsSpan(span.First, span.Last - span.First + 1).ToArray().Sum();
    }

    private static bool Persuades(Trait trait) => trait.First >= 0 && trait.Name.StartsWith("m ", StringComparison.Ordinal) && trait.Name is not ("m person" or "m caller" or "m officer" or "m topic");

    /// <summary>In the order of the text; neighbours are one.</summary>
    private static IEnumerable<(int First, int Last)> Joined(List<(int First, int Last)> spans)
    {
        (int First, int Last)? open = null;
        foreach (var span in spans.OrderBy(span => span.First))
        {
            if (open is { } before && span.First == before.Last + 1) open = (before.First, span.Last);
            else
            {
                if (open is { } done) yield return done;
                open = span;
            }
        }

        if (open is { } rest) yield return rest;
    }
}
