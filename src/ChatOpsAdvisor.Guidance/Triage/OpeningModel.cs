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

    private readonly IReadOnlyList<string> scenarios;
    private readonly Dictionary<string, int> vocabulary = new(StringComparer.Ordinal);
    private readonly LinearModel model;

    /// <param name="openings">Not empty.</param>
    public OpeningModel(IReadOnlyList<OpeningGroup> openings)
    {
        scenarios = [.. openings.Select(group => group.Scenario).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        var examples = openings.SelectMany(group => group.Said.Select(said => (Learn(Traits.Of(OpeningText.Of(said))), ClassOf(group)))).ToList();
        model = LinearModel.Train(examples, vocabulary.Count, Classes, Rounds, Shrink);
    }

    private int GapClass => scenarios.Count;

    private int UnclearClass => scenarios.Count + 1;

    private int Classes => scenarios.Count + 2;

    public OpeningReading Read(IReadOnlyList<Trait> traits)
    {
        var shares = new double[Classes];
        model.Shares(Known(traits), shares);
        var best = 0;
        for (var one = 1; one < scenarios.Count; one++)
            if (shares[one] > shares[best]) best = one;
        return new OpeningReading(scenarios[best], shares[best], shares[GapClass], shares[UnclearClass]);
    }

    /// <summary>How much a trait speaks for a scenario (null: for the gap) rather than for the mean of all else.</summary>
    public float SpeaksFor(Trait trait, string? scenario)
    {
        if (!vocabulary.TryGetValue(trait.Name, out var feature)) return 0;
        var (of, sum) = (ClassOf(scenario), 0f);
        for (var one = 0; one < Classes; one++) sum += model.Weight(feature, one);
        return trait.Amount * (model.Weight(feature, of) - (sum - model.Weight(feature, of)) / (Classes - 1));
    }

    private int ClassOf(OpeningGroup group) => group.Scenario is null && !group.IsGap ? UnclearClass : ClassOf(group.Scenario);

    private int ClassOf(string? scenario)
    {
        if (scenario is null) return GapClass;
        for (var one = 0; one < scenarios.Count; one++)
            if (scenarios[one] == scenario) return one;
        throw new ArgumentOutOfRangeException(nameof(scenario), scenario, "no opening is of this scenario");
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
