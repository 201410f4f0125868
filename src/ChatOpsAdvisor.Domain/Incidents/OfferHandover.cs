using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Offers an incident to another inspector. Nothing changes hands until that one presses "I've got this".</summary>
public static class OfferHandover
{
    public static (IReadOnlyList<IncidentEvent> Events, Refusal? Refusal) Decide(Incident incident, Successor to, bool shift, ConversationId where, Person by, DateTimeOffset now)
    {
        if (MayNot(incident, by) is { } refusal) return ([], refusal);
        if (to.Name.Trim() is not { Length: > 0 and <= LongestName } name) return ([], new Refusal("Say to whom: a name of up to 80 characters. Nothing was changed."));
        if (to.Id == by.Id || name.Equals(by.Name, StringComparison.OrdinalIgnoreCase)) return ([], new Refusal($"You have {incident.Id} already. Nothing was changed."));
        if (incident.Offer is { } offer && offer.To.Name == name && offer.Shift == shift)
            return ([], new Refusal($"{incident.Id} was offered to {name} at {UkTime.Near(offer.At, now)} and is not taken yet. Nothing was changed."));
        return ([new HandoverOffered(now, by, to with { Name = name }, shift, where, incident.Offers + 1)], null);
    }

    /// <summary>Why this person cannot hand it over to anybody; null when they can.</summary>
    public static Refusal? MayNot(Incident incident, Person by) => incident.Acknowledged switch
    {
        null => new Refusal($"Nobody owns {incident.Id}, so it cannot be handed over. Press “I've got this” first. Nothing was changed."),
        { } mark when mark.By.Id != by.Id => new Refusal($"{mark.By.Name} has {incident.Id}; only they can hand it over. Nothing was changed."),
        _ => null,
    };

    private const int LongestName = 80;
}
