using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Logs a decision. What was decided and one line of reasons are required; the rest may stay empty.</summary>
public static class LogDecision
{
    /// <summary>An entry that comes later than this after its decision is marked late.</summary>
    public static TimeSpan LateAfter { get; } = TimeSpan.FromMinutes(10);

    /// <param name="incident">The incident.</param>
    /// <param name="text">Empty texts are to be null.</param>
    /// <param name="decidedAt">Null for now.</param>
    /// <param name="form">The form that logs it.</param>
    /// <param name="by">The decision maker.</param>
    /// <param name="now">UTC.</param>
    public static (IReadOnlyList<IncidentEvent> Events, Refusal? Refusal) Decide(
        Incident incident, DecisionText text, DateTimeOffset? decidedAt, string form, Person by, DateTimeOffset now)
    {
        if (text.Decided.Length == 0 || text.Rationale.Length == 0) return ([], new Refusal("A decision needs what was decided and one line of reasons. Nothing was logged."));
        // The same form with other words is another decision: two inspectors may have typed into one card.
        if (incident.Decisions.Find(one => one.Form == form && one.Text.Decided == text.Decided && one.Text.Rationale == text.Rationale) is { } logged)
            return ([], new Refusal($"That is decision {logged.Number}, logged at {UkTime.Near(logged.LoggedAt, now)}. Nothing was changed."));
        var at = decidedAt is { } then && then < now ? then : now;
        return ([new DecisionLogged(now, by, incident.Decisions.Count + 1, text, at, now - at > LateAfter, form)], null);
    }
}
