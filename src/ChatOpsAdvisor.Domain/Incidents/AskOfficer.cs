using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Puts an inspector's question to whoever deals with the incident. Several may be open at once.</summary>
public static class AskOfficer
{
    public static (IReadOnlyList<IncidentEvent> Events, Refusal? Refusal) Decide(Incident incident, string text, string form, ConversationId where, Person by, DateTimeOffset now)
    {
        if (incident.Questions.Exists(question => question.Form == form)) return ([], new Refusal("That question was sent already. Nothing was changed."));
        return text.Trim() is { Length: > 0 } asked
            ? ([new OfficerAsked(now, by, incident.Questions.Count + 1, asked, where, form)], null)
            : ([], new Refusal("Type the question first. Nothing was sent."));
    }
}
