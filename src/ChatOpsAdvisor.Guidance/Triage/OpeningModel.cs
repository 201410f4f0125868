using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Triage;

/// <summary>What an opening is taken for.</summary>
/// <param name="Scenario">The likeliest scenario's id.</param>
/// <param name="Share">Its share, 0 to 1.</param>
/// <param name="Gap">The share of "confronted, left, nothing posted".</param>
/// <param name="Unclear">The share of "not clear".</param>
internal sealed record OpeningReading(string Scenario, double Share, double Gap, double Unclear);

/// <summary>Learnt from the openings of one pack when the first suggestion is asked of it: a tenth of a second, once.</summary>
internal sealed class OpeningModel
{
    private const int Rounds = 12;
    private const float Shrink = 0.0005f, Size = 3f;

    private readonly OpeningClasses classes;
    private readonly Dictionary<string, int> vocabulary = new(StringComparer.Ordinal);
    private readonly LinearModel model;

    /// <param name="openings">Not empty.</param>
    public OpeningModel(IReadOnlyList<OpeningGroup> openings)
    {
        classes = OpeningClasses.Of(openings);
        var examples = openings.SelectMany(group => group.Said.Select(said => (Learn(Traits.Of(OpeningText.Of(said))), classes.Of(group)))).ToList();
        model = LinearModel.Train(examples, vocabulary.Count, classes.Count, Rounds, Shrink);
    }

    /// <param name="traits">Of the opening.</param>
    /// <param name="sensed">The shares that its meaning gives the classes, where that is known. Both opinions count alike, and a class that either rules out is out.</param>
    public OpeningReading Read(IReadOnlyList<Trait> traits, double[]? sensed = null)
    {
        var shares = new double[classes.Count];
        model.Shares(Known(traits), shares);
        if (sensed is not null)
        {
            for (var one = 0; one < shares.Length; one++) shares[one] = Math.Sqrt(shares[one] * sensed[one]);
            var sum = shares.Sum();
            for (var one = 0; one < shares.Length; one++) shares[one] /= sum;
        }

        var best = 0;
        for (var one = 1; one < classes.Scenarios.Count; one++)
            if (shares[one] > shares[best]) best = one;
        return new OpeningReading(classes.Scenarios[best], shares[best], shares[classes.Gap], shares[classes.Unclear]);
    }

    /// <summary>How much a trait speaks for a scenario (null: for the gap) rather than for the mean of all else.</summary>
    public float SpeaksFor(Trait trait, string? scenario)
    {
        if (!vocabulary.TryGetValue(trait.Name, out var feature)) return 0;
        var (of, sum) = (classes.Of(scenario), 0f);
        for (var one = 0; one < classes.Count; one++) sum += model.Weight(feature, one);
        return trait.Amount * (model.Weight(feature, of) - (sum - model.Weight(feature, of)) / (classes.Count - 1));
    }

    private Weighted[] Learn(IReadOnlyList<Trait> traits)
    {
        foreach (var trait in traits) vocabulary.TryAdd(trait.Name, vocabulary.Count);
        return Known(traits);
    }

    // Every opening counts alike, be it long or short; a trait that comes twice counts once.
    private Weighted[] Known(IReadOnlyList<Trait> traits)
    {
        var seen = new HashSet<int>();
        var known = new List<Weighted>(traits.Count);
        foreach (var trait in traits)
            if (vocabulary.TryGetValue(trait.Name, out var feature) && seen.Add(feature)) known.Add(new Weighted(feature, trait.Amount));
        var scale = known.Count == 0 ? 0 : Size / MathF.Sqrt(known.Sum(one => one.Amount * one.Amount));
        return [.. known.Select(one => one with { Amount = one.Amount * scale })];
    }
}
