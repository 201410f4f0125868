using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Says or changes the scenario. Answers and ticks stay with the incident.</summary>
public static class ChooseScenario
{
    public static IReadOnlyList<IncidentEvent> Decide(GuidancePack pack, Incident incident, ScenarioDefinition scenario, Person by, DateTimeOffset now)
    {
        if (incident.Scenario == scenario.Id) return [];
        var chosen = new ScenarioChosen(now, by, scenario.Id, incident.Scenario);
        return [chosen, .. FireTriggers.Decide(pack, incident.After(chosen), now)];
    }
}
