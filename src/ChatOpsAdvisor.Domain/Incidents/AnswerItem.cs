using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Ticks a checklist line, or takes the tick back. The record keeps both.</summary>
public static class AnswerItem
{
    /// <summary>A line that already stands so gives no events; a withheld line cannot be ticked.</summary>
    public static IReadOnlyList<IncidentEvent> Decide(Incident incident, ChecklistItem item, bool done, Person by, DateTimeOffset now) =>
        item.Withheld || incident.Done.ContainsKey(item.Id) == done ? [] : [new ItemAnswered(now, by, item.Id, done)];
}
