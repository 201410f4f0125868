using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>An officer takes an incident over from whoever deals with it. Nobody need be there to give it: a phone may be dead.</summary>
public static class TakeOver
{
    /// <param name="from">Who dealt with it as the card showed it; null where no card says. Whom the card did not show, nobody takes it from by mistake.</param>
    public static (IReadOnlyList<IncidentEvent> Events, Refusal? Refusal) Decide(Incident incident, string? from, ConversationId conversation, Person by, DateTimeOffset now)
    {
        if (incident.Dealing.Id == by.Id) return ([], new Refusal($"You deal with {incident.Id} already. Nothing was changed."));
        if (from is not null && from != incident.Dealing.Id)
            return ([], new Refusal($"{incident.Dealing.Name} took {incident.Id} over in the meantime. Nothing was changed; tap again to take it over from them."));
        return ([new DealingChanged(now, by, by, conversation)], null);
    }
}
