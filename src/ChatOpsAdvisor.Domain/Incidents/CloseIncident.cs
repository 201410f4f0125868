using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Closes an incident. What is open does not block it: it needs a reason, and the reason is kept.</summary>
public static class CloseIncident
{
    /// <param name="pack">The incident's.</param>
    /// <param name="incident">As it is.</param>
    /// <param name="reason">Why it is closed with what is open.</param>
    /// <param name="by">Who closes it.</param>
    /// <param name="now">When.</param>
    /// <param name="shown">Lists for the time after an arrest whose cards stand in some chat.</param>
    public static (IReadOnlyList<IncidentEvent> Events, Refusal? Refusal) Decide(GuidancePack pack, Incident incident, string? reason, Person by, DateTimeOffset now, IReadOnlyCollection<string>? shown = null)
    {
        if (incident.Closed is { } mark) return ([], new Refusal($"{incident.Id} was closed by {mark.By.Name} at {UkTime.Near(mark.At, now)}. Nothing was changed."));
        var said = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        var open = OpenPoints.Of(pack, incident, now, shown).Ids;
        if (said is null && open is not null) return ([], new Refusal("Something is still open. Please type why it is closed all the same."));
        return ([new IncidentClosed(now, by, said, open)], null);
    }
}
