using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Puts an inspector's question to whoever deals with the incident. Several may be open at once.</summary>
public static class AskOfficer
{
    public static (IReadOnlyList<IncidentEvent> Events, Refusal? Refusal) Decide(Incident incident, string text, string form, ConversationId where, Person by, DateTimeOffset now)
    {
        if (text.Trim() is not { Length: > 0 } asked) return ([], new Refusal("Type the question first. Nothing was sent."));
        // The same form with other words is another question: two inspectors may have typed into one card.
        return incident.Questions.Exists(question => question.Form == form && question.Text == asked)
            ? ([], new Refusal("That question was sent already. Nothing was changed."))
            : ([new OfficerAsked(now, by, incident.Questions.Count + 1, asked, where, form)], null);
    }
}
