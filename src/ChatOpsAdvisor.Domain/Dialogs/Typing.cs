using ChatOpsAdvisor.Domain.Dialogs.Answers;
using ChatOpsAdvisor.Domain.Dialogs.Prompts;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What was typed: a command, an answer to the question that waits, or the start of something.</summary>
internal static class Typing
{
    public static void Take(Talk talk, DialogInput.Typed typed)
    {
        if (typed.HasAttachments) talk.Say(Phrases.NoAttachments);
        if (string.IsNullOrWhiteSpace(typed.Text))
        {
            if (talk is { IsCurrent: true, Top: { Paused: false, Pending: Pending.Answer } }) Asking.Typed(talk, typed.Text);
            else if (!typed.HasAttachments) Menus.Help(talk);
            return;
        }

        if (Waits(talk, typed.Text)) return;
        if (Commands.Read(typed.Text) is { } command) DialogEngine.Run(talk, command);
        else if (talk.Top is { Paused: true })
        {
            if (AsksSomething.In(typed.Text)) Answering.Take(talk, typed.Text);
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
            case Pending.FoundFacts when YesNoPrompt.Read(text, Words.Plain(text)) is Incidents.Answer.Chosen { Options: [var said] }:
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
        if (ScenarioSaid(talk, text) is { } scenario && scenario.Id != talk.Open.Scenario) ScenarioChange.To(talk, scenario);
        else if (!Answering.Take(talk, text)) talk.Say(Phrases.KeptOnly(talk.Open.Id));
    }

    /// <summary>A scenario named outright, read as the gate's own question reads it; never a guess from a story.</summary>
    private static ScenarioDefinition? ScenarioSaid(Talk talk, string text) =>
        talk.Pack.Gate?.Questions.FirstOrDefault(question => question.Fact == Facts.Scenario) is { } question && text.Trim().Length <= 40
            ? DialogEngine.ScenarioOf(talk.Pack, Prompt.Read(question, text, talk.Now))
            : null;
}
