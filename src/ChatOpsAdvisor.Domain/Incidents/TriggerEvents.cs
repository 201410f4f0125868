using System.Collections.Immutable;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>A trigger of the pack fired: urgency rises to its level and never falls by itself.</summary>
/// <param name="Said">The words that raised it, as they were typed; null where answers did.</param>
public sealed record TriggerFired(DateTimeOffset At, Person By, string Trigger, Urgency Urgency, string Reason, IReadOnlyList<string>? Said = null)
    : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident)
    {
        var at = incident.Triggers.FindIndex(fired => fired.Id == Trigger);
        if (at < 0) return Raised(incident, incident.Triggers.Add(Of(new FiredTrigger(Trigger, Urgency, Reason, At), anew: true)));
        var before = incident.Triggers[at];
        return Said is null && before.NotRelevant is null
            ? incident
            : Raised(incident, incident.Triggers.SetItem(at, Of(before, anew: before.NotRelevant is not null)));
    }

    private FiredTrigger Of(FiredTrigger fired, bool anew) => fired with
    {
        Urgency = (Urgency)Math.Max((int)Urgency, (int)fired.Urgency),
        At = anew ? At : fired.At,
        Said = Said is null ? [] : anew ? [.. Said] : fired.Said.AddRange(Said),
        SaidBy = Said is null ? null : By.Name,
        NotRelevant = null,
    };

    private Incident Raised(Incident incident, ImmutableList<FiredTrigger> triggers) =>
        incident with { Triggers = triggers, LastWord = Said is null ? incident.LastWord : Word };
}

/// <summary>The officer said that the words behind a trigger are not relevant. Both stay in the record, and the urgency stays.</summary>
public sealed record WordsDismissed(DateTimeOffset At, Person By, string Trigger, IReadOnlyList<string> Said) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident)
    {
        var at = incident.Triggers.FindIndex(fired => fired.Id == Trigger);
        return at < 0 ? incident : incident with { Triggers = incident.Triggers.SetItem(at, incident.Triggers[at] with { NotRelevant = Word }), LastWord = Word };
    }
}
