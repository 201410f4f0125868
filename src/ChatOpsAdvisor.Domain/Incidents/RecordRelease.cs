using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Records a release. Nothing blocks it; whatever is still open needs a typed reason: the line's own ("not done, because…"), or one for all that have none.</summary>
public static class RecordRelease
{
    /// <summary>The lines of a list that apply and are neither done, by a tick or by an answer, nor said not to apply.</summary>
    public static IReadOnlyList<ChecklistItem> Open(ScenarioDefinition list, Incident incident, DateTimeOffset now) =>
    [
        .. from item in list.Checklist
           where !item.Withheld && Conditions.Hold(item.When, incident, now)
           let mark = incident.Items.GetValueOrDefault(item.Id)
           where mark?.State is not (ItemState.Done or ItemState.NotApplicable) && !(mark is null && LiveChecklist.Settles(item, incident, now))
           select item,
    ];

    /// <summary>The reason that was typed on the line itself; null where none was.</summary>
    public static string? OwnReason(Incident incident, string item) => incident.Items.GetValueOrDefault(item) is { State: ItemState.NotDone, Reason: { } own } ? own : null;

    public static (IReadOnlyList<IncidentEvent> Events, Refusal? Refusal) Decide(ScenarioDefinition list, Incident incident, string? reason, Person by, DateTimeOffset now)
    {
        if (incident.Released is { } released)
            return ([], new Refusal($"{released.By.Name} recorded the release at {UkTime.Near(released.At, now)}. Nothing was changed."));
        string[] open = [.. Open(list, incident, now).Select(item => item.Id)];
        var why = reason?.Trim() is { Length: > 0 } said ? said : null;
        if (why is null && Array.Exists(open, item => OwnReason(incident, item) is null))
            return ([], new Refusal("Please type why you go on with what is open. It stops nothing; your reason goes on the record."));
        var reasons = open.ToDictionary(item => item, item => OwnReason(incident, item) ?? why!, StringComparer.Ordinal);
        return ([new ReleaseRecorded(now, by, open, why, reasons), new ReviewWanted(now, Person.Tool, "the suspect was released")], null);
    }
}
