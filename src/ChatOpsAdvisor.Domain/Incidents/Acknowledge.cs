using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>A duty inspector takes an incident. The first one has it; a second press says who does.</summary>
public static class Acknowledge
{
    public static (IReadOnlyList<IncidentEvent> Events, Refusal? Refusal) Decide(Incident incident, Person by, DateTimeOffset now) => incident.Acknowledged switch
    {
        null => ([new IncidentAcknowledged(now, by)], null),
        { } mark when mark.By.Id == by.Id => ([], new Refusal($"You acknowledged {incident.Id} at {UkTime.Near(mark.At, now)}. Nothing was changed.")),
        { } mark => ([], new Refusal($"{mark.By.Name} acknowledged {incident.Id} at {UkTime.Near(mark.At, now)}. Nothing was changed.")),
    };
}
