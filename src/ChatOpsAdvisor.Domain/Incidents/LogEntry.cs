using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Logs a try to obtain communications, or a contact with the group.</summary>
public static class LogEntry
{
    /// <param name="incident">The incident.</param>
    /// <param name="shown">The number under which the card offered the entry: a second press of it by the same person changes nothing.</param>
    /// <returns>No event for a repeat, or for words that no log has.</returns>
    public static IReadOnlyList<IncidentEvent> Attempt(Incident incident, int shown, string how, string came, string? detail, Person by, DateTimeOffset now)
    {
        if (!LogWords.Ways.ContainsKey(how) || !LogWords.Outcomes.ContainsKey(came)) return [];
        if (incident.Attempts.Exists(entry => entry.Number >= shown && entry.By.Id == by.Id && entry.How == how && entry.Came == came && entry.Detail == detail)) return [];
        return [new AttemptLogged(now, by, incident.Attempts.Count + 1, how, came, detail)];
    }

    /// <inheritdoc cref="Attempt"/>
    public static IReadOnlyList<IncidentEvent> Contact(Incident incident, int shown, string how, string about, string? detail, Person by, DateTimeOffset now)
    {
        if (!LogWords.Ways.ContainsKey(how) || !LogWords.Matters.ContainsKey(about)) return [];
        if (incident.Contacts.Exists(entry => entry.Number >= shown && entry.By.Id == by.Id && entry.How == how && entry.About == about && entry.Detail == detail)) return [];
        return [new ContactLogged(now, by, incident.Contacts.Count + 1, how, about, detail)];
    }
}
