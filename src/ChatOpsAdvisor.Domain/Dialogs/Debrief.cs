using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>One line of the guidance and what was made of it.</summary>
/// <param name="Strength">"Para 5.1.5 · should", or that it is the tool's own.</param>
/// <param name="Became">"Done 20:58 BST, 6 min after the report, PC Example"; "Nothing noted".</param>
/// <param name="Open">Nothing was noted, though it could have been.</param>
public sealed record DebriefLine(string Text, string Strength, string Became, bool Open, bool Withheld);

/// <summary>What was done when, beside what the guidance says. It is for talking it over, and marks nobody.</summary>
/// <param name="Times">What happened when, in minutes after the report.</param>
public sealed record Debrief(string Title, IReadOnlyList<string> Times, IReadOnlyList<DebriefLine> Lines, int Noted, int Of);

/// <summary>Sets an incident beside the guidance.</summary>
public static class Debriefing
{
    public static Debrief Of(GuidancePack pack, Incident incident, DateTimeOffset now)
    {
        var scenario = pack.FindScenario(incident.Scenario);
        List<DebriefLine> lines =
        [
            .. (scenario?.Checklist ?? []).Where(item => Conditions.Hold(item.When, incident, now)).Select(item => Line(item, incident)),
        ];
        var counting = lines.Where(line => !line.Withheld).ToList();
        return new Debrief(scenario?.Title ?? Phrases.NoScenario, Times(incident), lines, counting.Count(line => !line.Open), counting.Count);
    }

    private static DebriefLine Line(ChecklistItem item, Incident incident)
    {
        var line = AdviceLine.Of(item);
        var mark = incident.Items.GetValueOrDefault(item.Id);
        return new DebriefLine(
            line.Text, line.Source,
            item.Withheld ? "Withheld from the public copy" : mark is null ? "Nothing noted" : $"{Word(mark.State)} {When(incident, mark.At)}, {mark.By.Name}{Why(mark)}",
            mark is null && !item.Withheld,
            item.Withheld);
    }

    private static List<string> Times(Incident incident)
    {
        var times = new List<string> { $"Reported {UkTime.Full(incident.OpenedAt)} by {incident.OpenedBy.Name}" };
        times.AddRange(incident.Triggers.Select(trigger => $"{Capital(trigger.Reason)}: known {When(incident, trigger.At)}"));
        times.Add(incident.Acknowledged is { } mark ? $"Acknowledged {When(incident, mark.At)}, {mark.By.Name}" : "Not acknowledged");
        if (incident.Closed is { } closed) times.Add($"Closed {When(incident, closed.At)}, {closed.By.Name}");
        return times;
    }

    private static string When(Incident incident, DateTimeOffset at) =>
        $"{UkTime.Near(at, incident.OpenedAt)}, {(int)(at - incident.OpenedAt).TotalMinutes} min after the report";

    private static string Word(ItemState state) => state switch
    {
        ItemState.Done => "Done",
        ItemState.NotDone => "Not done, said",
        ItemState.NotApplicable => "Does not apply, said",
        _ => "Not known, said",
    };

    private static string Why(ItemMark mark) => (mark.Reason is null ? "" : $": “{mark.Reason}”") + (mark.Note is null ? "" : $" ({mark.Note})");

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
