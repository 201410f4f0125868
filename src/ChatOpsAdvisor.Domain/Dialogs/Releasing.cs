using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>The release gate: shows what is open, wants a typed reason for going on with it, and blocks nothing.</summary>
internal static class Releasing
{
    private const int LongestReason = 120;

    public static void Post(Talk talk, ScenarioDefinition list)
    {
        if (talk.Here.Gate > 0) talk.Show(new ConfirmView(talk.Open.Id.Value, AfterArrestPhrases.ReleaseTitle, Phrases.MovedBelow, 0, []), Slot(talk, talk.Here));
        talk.Here = talk.Here with { Gate = talk.NextAsk() };
        talk.Show(View(talk, list, problem: null), Slot(talk, talk.Here));
    }

    /// <summary>The release, recorded with what was open and why it went on.</summary>
    public static void Take(Talk talk, string? reason)
    {
        if (talk.Incident is null || GateOf(talk) is not { } list || talk.Here.Gate == 0)
        {
            talk.Say(Phrases.OldCard);
            return;
        }

        var (events, refusal) = RecordRelease.Decide(list, talk.Open, reason, talk.By, talk.Now);
        if (refusal is not null)
        {
            if (talk.Open.Released is null) talk.Show(View(talk, list, refusal.Reason), Slot(talk, talk.Here));
            talk.Say(refusal.Reason);
            return;
        }

        talk.Happened(events);
        talk.Show(new AdviceView(talk.Open.Id.Value, AfterArrestPhrases.AfterRelease, Notice: null, Urgent: false, [.. list.Afterwards.Select(AdviceLine.Of)], talk.Pack.Status));
    }

    public static void Refresh(Talk talk)
    {
        if (GateOf(talk) is not { } list) return;
        foreach (var screen in talk.Screens.Where(screen => screen.Gate > 0)) talk.Show(View(talk, list, problem: null), Slot(talk, screen), screen.Conversation);
    }

    /// <summary>The list that has a gate: the one after which something is to be read.</summary>
    private static ScenarioDefinition? GateOf(Talk talk) => talk.Pack.AfterArrest.FirstOrDefault(list => list.Afterwards.Count > 0);

    private static ReleaseView View(Talk talk, ScenarioDefinition list, string? problem)
    {
        var released = talk.Open.Released;
        var open = released is null
            ? RecordRelease.Open(list, talk.Open, talk.Now)
            : [.. list.Checklist.Where(item => released.Open.Contains(item.Id))];
        var without = open.Count(item => RecordRelease.OwnReason(talk.Open, item.Id) is null);
        return new ReleaseView(
            talk.Open.Id.Value,
            released is null ? AfterArrestPhrases.ReleaseTitle : AfterArrestPhrases.ReleasedBy(talk.Sign(released.By.Name, released.At)),
            released is not null ? AfterArrestPhrases.OpenThen(open.Count) : open.Count == 0 ? AfterArrestPhrases.NothingOpen : AfterArrestPhrases.StillOpen(open.Count, without),
            [.. open.Select(item => Line(item, OwnReason(talk.Open, item.Id)))],
            problem,
            released?.Reason is { } reason ? open.Any(item => OwnReason(talk.Open, item.Id) is not null) ? AfterArrestPhrases.ReasonForTheOthers(reason) : AfterArrestPhrases.ReasonGiven(reason) : null,
            released is null && without > 0,
            released is null,
            talk.Pack.Status);
    }

    // The reason that was typed for all of them stands once below them.
    private static string? OwnReason(Incident incident, string item) => incident.Released is { } released
        ? released.ReasonOf(item) is { } given && given != released.Reason ? given : null
        : RecordRelease.OwnReason(incident, item);

    /// <summary>A line with the reason for which it is open, before what the pack notes of it.</summary>
    private static AdviceLine Line(ChecklistItem item, string? reason)
    {
        var line = AdviceLine.Of(item);
        return reason is null ? line : line with { Note = string.Join(" · ", new[] { AfterArrestPhrases.ReasonGiven(Wording.Clip(reason, LongestReason)), line.Note }.OfType<string>()) };
    }

    private static string Slot(Talk talk, Screen screen) => $"gate:{talk.Open.Id}:{screen.Conversation}:{screen.Gate}";
}
