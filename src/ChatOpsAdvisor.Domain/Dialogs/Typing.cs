using ChatOpsAdvisor.Domain.Dialogs.Answers;
using ChatOpsAdvisor.Domain.Dialogs.Prompts;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What was typed: a command, an answer to the question that waits, or the start of something.</summary>
internal static class Typing
{
    public static void Take(Talk talk, DialogInput.Typed typed)
    {
        var refused = typed.HasAttachments || typed.HasLinks;
        if (refused) talk.Say(Phrases.NoFootage);
        if (string.IsNullOrWhiteSpace(typed.Text))
        {
            if (talk is not { IsCurrent: true, Top: { Paused: false, Pending: Pending.Answer } })
            {
                if (!refused) Menus.Help(talk);
            }
            else if (refused) Asking.Anew(talk, problem: null);
            else Asking.Typed(talk, typed.Text);
            return;
        }

        var command = Commands.Read(typed.Text);
        if (talk is { IsCurrent: true, Open.Closed: not null } && command is not (Command.Start or Command.Help or Command.Mine or Command.Join or Command.Summary or Command.Checklist or Command.Paste or Command.Reopen))
        {
            Closing.SayClosed(talk);
            return;
        }

        if (Waits(talk, typed.Text) || Replying.Typed(talk, typed.Text)) return;
        if (command is { } asked) DialogEngine.Run(talk, asked);
        else if (ListCalled(talk, typed.Text) is { } list) AfterArrest.Begin(talk, list);
        else if (talk.Top is { Paused: true })
        {
            if (AsksSomething.In(typed.Text)) Answering.Take(talk, typed.Text);
            else ScenarioOffer.Make(talk, typed.Text);
            Interruptions.ShowPaused(talk);
        }
        else if (talk.Top is not null && talk.IsCurrent) Asking.Typed(talk, typed.Text);
        else if (talk.IsCurrent && talk.Open.Intake == Incidents.IntakeState.Finished) AfterIntake(talk, typed.Text);
        else if (ScenarioSaid(talk, typed.Text) is { } named) Starting.Begin(talk, named, confirmed: true);
        else Opening.Take(talk, typed.Text);
    }

    /// <summary>A yes or no, or a scenario, that a confirmation waits for. Anything else goes its usual way.</summary>
    private static bool Waits(Talk talk, string text)
    {
        switch (talk.Top?.Pending)
        {
            case Pending.CancelConfirmation when YesNoPrompt.Read(text, Words.Plain(text)) is Incidents.Answer.Chosen { Options: [var said] }:
                if (said == "yes") Interruptions.Cancel(talk);
                else Interruptions.Resume(talk);
                return true;
            case Pending.FoundFacts when YesNoPrompt.Read(text, Words.Plain(text)) is Incidents.Answer.Chosen { Options: [var said] } answer && (answer.Remark is null || !AsksSomething.In(text)):
                if (answer.Remark is not null) talk.Say(AskingPhrases.RestKept(said == "yes", talk.Open.Id));
                Opening.Confirmed(talk, said == "yes");
                return true;
            case Pending.ScenarioChange when ScenarioSaid(talk, text) is { } scenario:
                ScenarioChange.To(talk, scenario);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Free text after the intake is kept in the record and changes no fact: the officer is told so, and how to change one.</summary>
    private static void AfterIntake(Talk talk, string text)
    {
        if (talk.Scenario is null && ScenarioSaid(talk, text) is { } scenario) ScenarioChange.To(talk, scenario);
        else if (!AsksSomething.In(text) && ScenarioOffer.Make(talk, text)) return;
        else if (!Answering.TakeRest(talk, text)) talk.Say(Phrases.KeptOnly(talk.Open.Id));
    }

    /// <summary>The list for the time after an arrest whose name alone was typed; not where the question that waits takes that word for an answer.</summary>
    private static ScenarioDefinition? ListCalled(Talk talk, string text)
    {
        if (!talk.IsCurrent || talk.Pack.AfterArrest.FirstOrDefault(list => list.Called == Words.Plain(text)) is not { } list) return null;
        var waiting = talk.Top is { Paused: false, Pending: Pending.Answer } top ? talk.Waterfall?.Find(top.Step) : null;
        return waiting is { Type: not QuestionType.Text } && Prompt.Read(waiting, text, talk.Now) is Incidents.Answer.Chosen { Remark: null } ? null : list;
    }

    /// <summary>A scenario named outright, read as the gate's own question reads it; never a guess from a story.</summary>
    private static ScenarioDefinition? ScenarioSaid(Talk talk, string text) =>
        talk.Pack.Gate?.Questions.FirstOrDefault(question => question.Fact == Facts.Scenario) is { } question && text.Trim().Length <= 40
            ? DialogEngine.ScenarioOf(talk.Pack, Prompt.Read(question, text, talk.Now))
            : null;
}
