using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Closes an incident. What is open does not block it: it needs a reason, and the reason is kept.</summary>
public static class CloseIncident
{
    public static (IReadOnlyList<IncidentEvent> Events, Refusal? Refusal) Decide(GuidancePack pack, Incident incident, string? reason, Person by, DateTimeOffset now)
    {
        if (incident.Closed is { } mark) return ([], new Refusal($"{incident.Id} was closed by {mark.By.Name} at {UkTime.Near(mark.At, now)}. Nothing was changed."));
        var said = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        if (said is null && OpenPoints.Of(pack, incident, now).Any) return ([], new Refusal("Something is still open. Please type why it is closed all the same."));
        return ([new IncidentClosed(now, by, said)], null);
    }
}
