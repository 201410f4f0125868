using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Opens a closed incident again. What time has made urgent since is urgent at once.</summary>
public static class Reopen
{
    public static IReadOnlyList<IncidentEvent> Decide(GuidancePack pack, Incident incident, Person by, DateTimeOffset now)
    {
        if (incident.Closed is null) return [];
        var reopened = new IncidentReopened(now, by);
        return [reopened, .. FireTriggers.Decide(pack, incident.After(reopened), now)];
    }
}
