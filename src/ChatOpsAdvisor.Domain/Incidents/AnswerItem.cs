using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Says how a checklist line stands, or takes back what was said. The record keeps both.</summary>
public static class AnswerItem
{
    /// <param name="incident">As it is.</param>
    /// <param name="item">The line.</param>
    /// <param name="state">Null to take back what was said.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <param name="reason">Why it was not done or does not apply.</param>
    /// <param name="note">Null leaves the note that stands: a tick clears none.</param>
    /// <returns>No event for a line that already stands so; a withheld line cannot be answered.</returns>
    public static IReadOnlyList<IncidentEvent> Decide(
        Incident incident, ChecklistItem item, ItemState? state, Person by, DateTimeOffset now, string? reason = null, string? note = null)
    {
        var standing = incident.Items.GetValueOrDefault(item.Id);
        if (state is not null) note ??= standing?.Note;
        var same = standing?.State == state && standing?.Reason == reason && standing?.Note == note;
        return item.Withheld || same ? [] : [new ItemAnswered(now, by, item.Id, state, reason, note)];
    }
}
