using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>A checklist line as it stands for one incident.</summary>
/// <param name="Mark">What was said of it; null while it is open.</param>
/// <param name="Because">The answers for which it stands here or stands here no more; null for a line that every incident has.</param>
/// <param name="Gone">It does not apply any more, and stays because something was said of it.</param>
/// <param name="From">The scenario under which it was answered, where that is another than the incident has now; else null.</param>
public sealed record LiveLine(ChecklistItem Item, ItemMark? Mark, string? Because, bool Gone, ScenarioDefinition? From)
{
    /// <summary>It tells something and asks for nothing: it can be ticked, and is never open.</summary>
    public bool IsForInformation => Item.Kind is ParagraphKind.Fact or ParagraphKind.Ref;

    /// <summary>The answer that says it was done, in words, while nothing was said of the line itself; null where none does.</summary>
    public string? Settled { get; init; }

    /// <summary>True while it waits for somebody: nothing was said, or only that it is not known.</summary>
    public bool IsOpen => !Item.Withheld && !IsForInformation && !Gone && From is null && Settled is null && Mark is null or { State: ItemState.NotKnown };

    /// <summary>Ticked, or said to be done by an answer.</summary>
    public bool IsDone => Mark is { State: ItemState.Done } || Settled is not null;
}

/// <summary>The checklist of an incident: the pack's order, what applies by the facts, and everything of which anything was ever said.</summary>
public static class LiveChecklist
{
    public static IReadOnlyList<LiveLine> Of(GuidancePack pack, Incident incident, DateTimeOffset now)
    {
        if (pack.FindScenario(incident.Scenario) is not { } scenario) return [];
        var earlier = from other in pack.Scenarios
                      where other.Id != scenario.Id
                      from item in other.Checklist
                      let mark = incident.Items.GetValueOrDefault(item.Id)
                      where mark is not null && scenario.Checklist.All(ours => ours.Id != item.Id)
                      select new LiveLine(item, mark, Because: null, Gone: false, other);
        return [.. Of(pack, incident, scenario, now), .. earlier];
    }

    /// <summary>Likewise the lines of one list: a scenario's own, or one for the time after an arrest.</summary>
    public static IReadOnlyList<LiveLine> Of(GuidancePack pack, Incident incident, ScenarioDefinition list, DateTimeOffset now)
    {
        Question[] questions = [.. pack.Gate?.Questions ?? [], .. list.Waterfall.Questions, .. pack.Scenarios.Concat(pack.AfterArrest).SelectMany(other => other.Waterfall.Questions)];
        return
        [
            .. from item in list.Checklist
               let mark = incident.Items.GetValueOrDefault(item.Id)
               let applies = Conditions.Hold(item.When, incident, now)
               where applies || mark is not null
               select new LiveLine(item, mark, item.When is null ? null : Because.Of(item.When, questions, incident, now), !applies, From: null)
               {
                   Settled = mark is null && Settles(item, incident, now) ? Because.Of(item.SettledBy!, questions, incident, now) : null,
               },
        ];
    }

    /// <summary>The scenario's lines, and those of every list for the time after an arrest that was begun.</summary>
    public static IReadOnlyList<LiveLine> Whole(GuidancePack pack, Incident incident, DateTimeOffset now, IReadOnlyCollection<string>? shown = null) =>
        [.. Of(pack, incident, now), .. BegunLists.Of(pack, incident, shown).SelectMany(list => Of(pack, incident, list, now))];

    /// <summary>An answer says of the line that it was done.</summary>
    public static bool Settles(ChecklistItem item, Incident incident, DateTimeOffset now) => item.SettledBy is { } answer && Conditions.Hold(answer, incident, now);

    /// <summary>The line with this id, where it can be answered.</summary>
    public static LiveLine? Find(GuidancePack pack, Incident incident, string? item, DateTimeOffset now) =>
        Of(pack, incident, now).Concat(pack.AfterArrest.SelectMany(list => Of(pack, incident, list, now))).FirstOrDefault(line => line.Item.Id == item && !line.Item.Withheld);
}
