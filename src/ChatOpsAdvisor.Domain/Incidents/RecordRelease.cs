using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Records a release. Nothing blocks it; what is still open needs a typed reason.</summary>
public static class RecordRelease
{
    /// <summary>The lines of a list that apply and are neither done nor said not to apply.</summary>
    public static IReadOnlyList<ChecklistItem> Open(ScenarioDefinition list, Incident incident, DateTimeOffset now) =>
    [
        .. from item in list.Checklist
           where !item.Withheld && Conditions.Hold(item.When, incident, now)
           where incident.Items.GetValueOrDefault(item.Id)?.State is not (ItemState.Done or ItemState.NotApplicable)
           select item,
    ];

    public static (IReadOnlyList<IncidentEvent> Events, Refusal? Refusal) Decide(ScenarioDefinition list, Incident incident, string? reason, Person by, DateTimeOffset now)
    {
        if (incident.Released is { } released)
            return ([], new Refusal($"{released.By.Name} recorded the release at {UkTime.Near(released.At, now)}. Nothing was changed."));
        string[] open = [.. Open(list, incident, now).Select(item => item.Id)];
        var why = reason?.Trim() is { Length: > 0 } said ? said : null;
        if (open.Length > 0 && why is null)
            return ([], new Refusal("Please type why you go on with what is open. It stops nothing; your reason goes on the record."));
        return ([new ReleaseRecorded(now, by, open, why), new ReviewWanted(now, Person.Tool, "the suspect was released")], null);
    }
}
