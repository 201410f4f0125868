using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>A conversation begins to share an incident. One that shares it already changes nothing.</summary>
public static class Join
{
    public static IReadOnlyList<IncidentEvent> Decide(Incident incident, ConversationId conversation, Person by, DateTimeOffset now) =>
        incident.IsIn(conversation) || incident.Closed is not null ? [] : [new OfficerJoined(now, by, conversation)];
}
