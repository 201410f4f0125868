using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Words of risk that were heard, by the trigger that they raise.</summary>
public sealed record HeardWords(string Trigger, IReadOnlyList<string> Said);

/// <summary>Raises urgency for words of risk that somebody typed, or keeps that they are not relevant.</summary>
public static class HeedWords
{
    /// <summary>A trigger that stands already gets the new words beside it; the same words again change nothing.</summary>
    public static IReadOnlyList<TriggerFired> Decide(GuidancePack pack, Incident incident, IReadOnlyList<HeardWords> heard, Person by, DateTimeOffset now)
    {
        var events = new List<TriggerFired>();
        foreach (var one in heard)
        {
            if (pack.Triggers.FirstOrDefault(rule => rule.Id == one.Trigger) is not { } rule) continue;
            var before = incident.Triggers.Find(fired => fired.Id == rule.Id);
            var known = before is { NotRelevant: null } ? before.Said : [];
            string[] news = [.. one.Said.Where(said => !known.Contains(said, StringComparer.OrdinalIgnoreCase))];
            if (news.Length > 0) events.Add(new TriggerFired(now, by, rule.Id, rule.Urgency, rule.Reason, news));
        }

        return [.. events.OrderByDescending(fired => fired.Urgency)];
    }

    /// <summary>No events where no words stand behind the trigger, or where it was said before. What the answers say stands.</summary>
    public static IReadOnlyList<IncidentEvent> Dismiss(GuidancePack pack, Incident incident, string trigger, Person by, DateTimeOffset now)
    {
        if (incident.Triggers.Find(fired => fired.Id == trigger) is not { Said.IsEmpty: false, NotRelevant: null } fired) return [];
        var dismissed = new WordsDismissed(now, by, trigger, fired.Said);
        return [dismissed, .. FireTriggers.Decide(pack, incident.After(dismissed), now)];
    }
}
