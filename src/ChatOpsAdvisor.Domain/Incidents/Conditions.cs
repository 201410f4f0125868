using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Whether a pack's condition holds for an incident at a moment.</summary>
public static class Conditions
{
    private const string NotKnownOption = "not-known";

    /// <summary>True when there is no condition, or when it holds.</summary>
    public static bool Hold(Condition? condition, Incident incident, DateTimeOffset now) => condition switch
    {
        null => true,
        Condition.Is one => incident.AnswerTo(one.Fact) switch
        {
            Answer.Chosen chosen => chosen.Options.Any(one.AnyOf.Contains),
            Answer.NotKnown => one.AnyOf.Contains(NotKnownOption),
            _ => false,
        },
        Condition.Within within => incident.AnswerTo(within.Fact) is Answer.Timed timed && timed.At - now <= TimeSpan.FromMinutes(within.Minutes),
        Condition.Several several => incident.AnswerTo(several.Fact) is Answer.Chosen { Options.Count: > 1 },
        Condition.InScenario scenario => incident.Scenario == scenario.Scenario,
        Condition.All all => all.Of.All(one => Hold(one, incident, now)),
        Condition.Any any => any.Of.Any(one => Hold(one, incident, now)),
        Condition.Not not => !Hold(not.Of, incident, now),
        _ => throw new InvalidOperationException($"No meaning for condition {condition.GetType().Name}."),
    };

    /// <summary>True when the answers to a scenario's own questions could ever make a condition hold.</summary>
    public static bool MayHold(Condition condition, GuidancePack pack, ScenarioDefinition scenario) => condition switch
    {
        Condition.Is one => Asks(pack, scenario, one.Fact),
        Condition.Within within => Asks(pack, scenario, within.Fact),
        Condition.Several several => Asks(pack, scenario, several.Fact),
        Condition.InScenario named => named.Scenario == scenario.Id,
        Condition.All all => all.Of.All(one => MayHold(one, pack, scenario)),
        Condition.Any any => any.Of.Any(one => MayHold(one, pack, scenario)),
        _ => true,
    };

    private static bool Asks(GuidancePack pack, ScenarioDefinition scenario, string fact) =>
        (pack.Gate?.Questions ?? []).Concat(scenario.Waterfall.Questions).Any(question => question.Fact == fact);

    /// <summary>The moments at which a condition of this pack may begin to hold by the passing of time alone.</summary>
    public static DateTimeOffset? NextChange(GuidancePack pack, Incident incident, DateTimeOffset now) =>
        pack.Triggers
            .Where(rule => !incident.HasFired(rule.Id))
            .SelectMany(rule => Withins(rule.When))
            .Select(within => incident.AnswerTo(within.Fact) is Answer.Timed timed
                ? timed.At - TimeSpan.FromMinutes(within.Minutes)
                : (DateTimeOffset?)null)
            .Where(at => at > now)
            .Min();

    private static IEnumerable<Condition.Within> Withins(Condition condition) => condition switch
    {
        Condition.Within within => [within],
        Condition.All all => all.Of.SelectMany(Withins),
        Condition.Any any => any.Of.SelectMany(Withins),
        Condition.Not not => Withins(not.Of),
        _ => [],
    };
}
