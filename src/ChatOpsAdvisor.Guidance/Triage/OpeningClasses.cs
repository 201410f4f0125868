using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Triage;

/// <summary>What an opening can be taken for, numbered: the scenarios in the order of their ids, the gap, not clear.</summary>
internal sealed record OpeningClasses(IReadOnlyList<string> Scenarios)
{
    public int Gap => Scenarios.Count;

    public int Unclear => Scenarios.Count + 1;

    public int Count => Scenarios.Count + 2;

    public static OpeningClasses Of(IReadOnlyList<OpeningGroup> openings) =>
        new([.. openings.Select(group => group.Scenario).OfType<string>().Distinct().Order(StringComparer.Ordinal)]);

    public int Of(OpeningGroup group) => group.Scenario is null && !group.IsGap ? Unclear : Of(group.Scenario);

    /// <param name="scenario">Null for the gap.</param>
    public int Of(string? scenario)
    {
        if (scenario is null) return Gap;
        for (var one = 0; one < Scenarios.Count; one++)
            if (Scenarios[one] == scenario) return one;
        throw new ArgumentOutOfRangeException(nameof(scenario), scenario, "no opening is of this scenario");
    }
}
