using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>A duty inspector takes an incident. The first one has it; a second press says who does. One that is handed over is taken by the other, or, where that one did not, by whoever comes first.</summary>
public static class Acknowledge
{
    public static (IReadOnlyList<IncidentEvent> Events, Refusal? Refusal) Decide(Incident incident, Person by, DateTimeOffset now) => incident.Acknowledged switch
    {
        null => ([new IncidentAcknowledged(now, by)], null),
        { } when incident.NeedsOwner => ([new IncidentAcknowledged(now, by, incident.Offer)], null),
        { } mark when mark.By.Id == by.Id => ([], new Refusal($"You acknowledged {incident.Id} at {UkTime.Near(mark.At, now)}. Nothing was changed.")),
        { } mark when incident.Offer is { } offer => Takes(offer.To, by)
            ? ([new IncidentAcknowledged(now, by, offer)], null)
            : ([], new Refusal($"{mark.By.Name} has {incident.Id} and hands it to {offer.To.Name}. Nothing was changed.")),
        { } mark => ([], new Refusal($"{mark.By.Name} acknowledged {incident.Id} at {UkTime.Near(mark.At, now)}. Nothing was changed.")),
    };

    // A name that somebody typed at night may be misspelt: it shuts nobody out. The record has who took it.
    private static bool Takes(Successor to, Person by) => to.Id is null || to.Id.Equals(by.Id, StringComparison.OrdinalIgnoreCase);
}
