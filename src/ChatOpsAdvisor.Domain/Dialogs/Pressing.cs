using ChatOpsAdvisor.Domain.Dialogs.Answers;
using ChatOpsAdvisor.Domain.Dialogs.Prompts;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What was pressed. Buttons of a question count only while that very asking waits; every other press of them changes nothing and says so.</summary>
internal static class Pressing
{
    public static void Take(Talk talk, DialogInput.Pressed pressed)
    {
        if (pressed.HasLinks) talk.Say(Phrases.NoFootage);
        switch (pressed.Verb)
        {
            case "start":
                Starting.Begin(talk, talk.Pack.FindScenario(pressed.Input("scenario")), confirmed: false);
                return;
            case "start-new":
                Starting.Begin(talk, talk.Pack.FindScenario(pressed.Input("scenario")), confirmed: true);
                return;
            case "help":
                Menus.Help(talk);
                return;
            case "helpful" or "not-meant" or "around":
                Answering.Pressed(talk, pressed);
                return;
            case "mine":
                Mine.Show(talk);
                return;
            case "join" when talk.Incident is { } incident:
                Sharing.Join(talk, incident.Id);
                return;
            case "reopen":
                Closing.Reopen(talk);
                return;
        }

        if (talk is { Incident.Closed: not null } && pressed.Verb is not ("summary" or "checklist")) Closing.SayClosed(talk);
        else if (talk.Incident is not null) Open(talk, pressed);
        else talk.Say(Phrases.OtherIncident(id: null));
    }

    private static void Open(Talk talk, DialogInput.Pressed pressed)
    {
        switch (pressed.Verb)
        {
            case "resume":
                Interruptions.Resume(talk);
                return;
            case "not-relevant":
                Heeding.Dismiss(talk, pressed.Input("trigger"));
                return;
            case "attempts" or "contacts":
                Logging.Open(talk, pressed.Verb == "attempts");
                return;
            case "attempt-how" or "contact-how":
                Logging.Way(talk, pressed.Verb == "attempt-how", pressed.Input("option"));
                return;
            case "attempt-log" or "contact-log":
                Logging.Entry(talk, pressed.Verb == "attempt-log", pressed);
                return;
            case "take-scenario":
                ScenarioOffer.Take(talk, talk.Pack.FindScenario(pressed.Input("scenario")), pressed.Ask);
                return;
            case "keep-scenario":
                ScenarioOffer.Keep(talk, pressed.Ask);
                return;
            case "release-record":
                Releasing.Take(talk, pressed.Input("reason"));
                return;
            case "list" when talk.IsCurrent && talk.Pack.FindList(pressed.Input("list")) is { } list:
                AfterArrest.Begin(talk, list);
                return;
            case "answer-officer":
                Replying.Pressed(talk, pressed);
                return;
            case "take-over":
                Sharing.TakeOver(talk, pressed.Input("from"));
                return;
            case "hand-over":
                Sharing.Leave(talk);
                Sharing.HandOver(talk);
                return;
            case "ask-close":
                Sharing.Leave(talk);
                Closing.Ask(talk);
                return;
            case "keep-open":
                Closing.KeepOpen(talk);
                return;
            case "close":
                Closing.Close(talk, pressed.Input("reason"));
                return;
            case "paste":
                PasteBack.Say(talk);
                return;
            case var verb when Ticking.IsOurs(verb):
                Ticking.Take(talk, pressed);
                return;
        }

        if (!talk.IsCurrent) talk.Say(Phrases.OtherIncident(talk.Incident?.Id));
        else if (pressed.Ask is { } ask && ask != AskOf(talk)) Stale(talk, pressed.Step);
        else Current(talk, pressed);
    }

    private static void Current(Talk talk, DialogInput.Pressed pressed)
    {
        switch (pressed.Verb)
        {
            case "answer":
                Answered(talk, pressed);
                break;
            case "not-known" when talk.Top is { Step: not null }:
                Asking.Answered(talk, Answer.NotKnown.Value);
                break;
            case "skip":
                Asking.Skip(talk);
                break;
            case "back":
                Asking.Back(talk);
                break;
            case "pause":
                Interruptions.Pause(talk);
                break;
            case "cancel":
                Interruptions.AskCancel(talk);
                break;
            case "facts-right" or "facts-wrong" when talk.Top is { Pending: Pending.FoundFacts }:
                Opening.Confirmed(talk, pressed.Verb == "facts-right");
                break;
            case "cancel-yes" when talk.Top is { Pending: Pending.CancelConfirmation }:
                Interruptions.Cancel(talk);
                break;
            case "change-scenario" when talk.Pack.FindScenario(pressed.Input("scenario")) is { } scenario:
                ScenarioChange.To(talk, scenario);
                break;
            case "change-scenario":
                ScenarioChange.Offer(talk);
                break;
            case "change-answer":
                Asking.Again(talk, pressed.Input("question"));
                break;
            case "checklist":
                Finishing.Repost(talk, summary: false);
                break;
            case "summary":
                Finishing.Repost(talk, summary: true);
                break;
            default:
                talk.Say(Phrases.OldCard);
                break;
        }
    }

    private static void Answered(Talk talk, DialogInput.Pressed pressed)
    {
        if (talk.Top is not { Step: { } step, Pending: Pending.Answer, Paused: false } || talk.Waterfall?.Find(step) is not { } question || pressed.Step != step)
        {
            Stale(talk, pressed.Step);
            return;
        }

        if (Read(question, pressed, talk.Now) is { } answer) Asking.Answered(talk, answer);
        else Asking.Anew(talk, Phrases.NotUnderstood(question));
    }

    /// <summary>The option on the button, the ticks of a list, or what was typed into the card's field.</summary>
    private static Answer? Read(Question question, DialogInput.Pressed pressed, DateTimeOffset now)
    {
        if (pressed.Input("option") is { Length: > 0 } chosen)
        {
            var ids = chosen.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
            var known = ids.TrueForAll(id => question.Options.Any(option => option.Id == id) || (question.Type == QuestionType.YesNo && id is "yes" or "no"));
            return ids.Count == 0 || !known || (ids.Count > 1 && question.Type != QuestionType.Multi)
                ? null
                : new Answer.Chosen(ids, Remark(pressed));
        }

        return pressed.Input("text") is { } text ? Prompt.Read(question, text, now) : null;
    }

    private static string? Remark(DialogInput.Pressed pressed) =>
        pressed.Input("text")?.Trim() is { Length: > 0 and <= Prompt.LongestText } remark ? remark : null;

    private static void Stale(Talk talk, string? step)
    {
        var question = talk.Questions.FirstOrDefault(question => question.Id == step);
        var fact = question is null ? null : talk.Open.Facts.GetValueOrDefault(question.Fact);
        talk.Say(fact is null ? Phrases.OldCard : Phrases.AlreadyAnswered(question!, fact, talk.Now));
    }

    private static int AskOf(Talk talk) => talk.Top?.Ask ?? 0;
}
