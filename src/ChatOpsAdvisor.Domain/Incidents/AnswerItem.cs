using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Says how a checklist line stands, or takes back what was said. The record keeps both.</summary>
public static class AnswerItem
{
    /// <param name="state">Null to take back what was said.</param>
    /// <returns>No event for a line that already stands so; a withheld line cannot be answered.</returns>
    public static IReadOnlyList<IncidentEvent> Decide(
        Incident incident, ChecklistItem item, ItemState? state, Person by, DateTimeOffset now, string? reason = null, string? note = null)
    {
        var standing = incident.Items.GetValueOrDefault(item.Id);
        var same = standing?.State == state && standing?.Reason == reason && standing?.Note == note;
        return item.Withheld || same ? [] : [new ItemAnswered(now, by, item.Id, state, reason, note)];
    }
}
