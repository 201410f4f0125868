using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>The lists for the time after an arrest: offered when one is recorded, and there by name at any time. Their answers and ticks are the incident's.</summary>
internal static class AfterArrest
{
    /// <summary>Offers the lists in the turn that recorded the arrest.</summary>
    public static void Offer(Talk talk, Incident before)
    {
        if (before.IsArrested || !talk.Open.IsArrested || talk.PlainText || talk.Pack.AfterArrest.Count == 0) return;
        talk.Show(Lists(talk), $"lists:{talk.Open.Id}:{talk.Here.Conversation}");
    }

    /// <summary>Shows a list and asks what it asks beyond what is known.</summary>
    public static void Begin(Talk talk, ScenarioDefinition list)
    {
        if (!talk.IsCurrent)
        {
            Menus.NothingRuns(talk);
            return;
        }

        // Nothing to ask and nothing to tick: it is said on one card, and the question that waits goes on waiting.
        if (list.Checklist.All(item => item.Withheld))
        {
            talk.Show(new AdviceView(talk.Open.Id.Value, list.Title, list.Notice, Urgent: false, [.. list.Checklist.Select(AdviceLine.Of)], talk.Pack.Status));
            return;
        }

        Asking.Close(talk, Phrases.LeftForNow, by: null);
        Post(talk, list);
        if (list.Afterwards.Count > 0) Releasing.Post(talk, list);
        talk.State = talk.State with { Stack = [new DialogFrame(list.Id, Step: null, Ask: 0, Pending.Answer, Paused: false)] };
        Asking.Advance(talk);
    }

    /// <summary>Everything that the list asks is answered or passed over: back to where the intake was.</summary>
    public static void Finish(Talk talk, ScenarioDefinition list)
    {
        talk.Say(AfterArrestPhrases.ListDone(list));
        Leave(talk);
    }

    /// <summary>Goes on with the intake if one runs.</summary>
    public static void Leave(Talk talk)
    {
        talk.State = talk.State with { Stack = [] };
        if (talk.Open.Intake != IntakeState.Running) return;
        var gate = talk.Pack.Gate is { } first && (talk.Scenario is null || Progress.Next(first, talk.Open, talk.Now) is not null) ? first.Id : null;
        Starting.Enter(talk, gate ?? talk.Scenario?.Id ?? talk.Pack.Scenarios[0].Id);
    }

    /// <summary>Brings the lists' cards up to date wherever they stand.</summary>
    public static void Refresh(Talk talk)
    {
        foreach (var screen in talk.Screens)
            foreach (var card in screen.Lists)
                if (talk.Pack.FindList(card.List) is { } list)
                    talk.Show(ChecklistCard.Of(talk, list, screen, card, problem: null), Slot(talk, screen.Conversation, card), screen.Conversation);
        Releasing.Refresh(talk);
    }

    /// <summary>The list that has a line; null for a line of a scenario.</summary>
    public static ScenarioDefinition? ListOf(Talk talk, string item) => talk.Pack.AfterArrest.FirstOrDefault(list => list.Checklist.Any(line => line.Id == item));

    /// <summary>Opens a line in this conversation's card of its list, or closes it.</summary>
    public static void Turn(Talk talk, ScenarioDefinition list, string item, bool open) => talk.Here = talk.Here with
    {
        Item = open ? item : null,
        Lists = [.. talk.Here.Lists.Select(card => card.List == list.Id ? card with { Group = ChecklistCard.GroupOf(talk, list, item) } : card)],
    };

    /// <summary>Redraws this conversation's card of a list; nobody else's changes.</summary>
    public static void Update(Talk talk, ScenarioDefinition list, string? problem)
    {
        if (talk.Here.Lists.Find(card => card.List == list.Id) is { } card)
            talk.Show(ChecklistCard.Of(talk, list, talk.Here, card, problem), Slot(talk, talk.Here.Conversation, card));
    }

    private static void Post(Talk talk, ScenarioDefinition list)
    {
        if (talk.Here.Lists.Find(card => card.List == list.Id) is { } old)
            talk.Show(new ConfirmView(talk.Open.Id.Value, list.Title, Phrases.MovedBelow, 0, []), Slot(talk, talk.Here.Conversation, old));
        var card = new ListCard(list.Id, talk.NextAsk());
        talk.Here = talk.Here with { Lists = [.. talk.Here.Lists.Where(one => one.List != list.Id), card] };
        talk.Show(ChecklistCard.Of(talk, list, talk.Here, card, problem: null), Slot(talk, talk.Here.Conversation, card));
    }

    private static ListsView Lists(Talk talk) =>
        new(talk.Open.Id.Value, AfterArrestPhrases.ArrestRecorded, AfterArrestPhrases.ListsText, [.. talk.Pack.AfterArrest.Select(list => new ListOption(list.Id, list.Title, AfterArrestPhrases.Section(list), list.Called ?? ""))]);

    private static string Slot(Talk talk, ConversationId conversation, ListCard card) => $"list:{card.List}:{talk.Open.Id}:{conversation}:{card.Number}";
}
