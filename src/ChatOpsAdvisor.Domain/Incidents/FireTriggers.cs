using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Which of the pack's triggers fire now and have not fired before. Urgency only ever rises by them; of a closed incident none fires.</summary>
public static class FireTriggers
{
    public static IReadOnlyList<TriggerFired> Decide(GuidancePack pack, Incident incident, DateTimeOffset now) =>
    [
        .. from rule in pack.Triggers
           where incident.Closed is null && !incident.Stands(rule.Id) && Conditions.Hold(rule.When, incident, now)
           orderby rule.Urgency descending
           select new TriggerFired(now, Person.Tool, rule.Id, rule.Urgency, rule.Reason),
    ];
}
