using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Another scenario than the one that was said first. Answers and ticks are carried over; only what is new is asked.</summary>
internal static class ScenarioChange
{
    public static void Offer(Talk talk)
    {
        if (!talk.IsCurrent || talk.Pack.Gate is null)
        {
            Menus.NothingRuns(talk);
            return;
        }

        var ask = talk.NextAsk();
        Asking.Close(talk, Phrases.LeftForNow, by: null);
        talk.Top = (talk.Top ?? new DialogFrame(talk.Open.Scenario ?? talk.Pack.Gate.Id, Step: null, Ask: 0, Pending.Answer, Paused: false))
            with { Pending = Pending.ScenarioChange, Ask = ask, Paused = false };
        talk.Show(
            new ScenariosView(talk.Open.Id.Value, Phrases.WhichNow, ScenarioPhrases.ChangeKeepsAnswers, Menus.ScenarioButtons(talk, talk.Open.Scenario), [], ask, CanKeep: true),
            talk.AskSlot(ask));
    }

    /// <summary>Changes to a scenario and asks what it asks beyond what is known.</summary>
    public static void To(Talk talk, ScenarioDefinition scenario)
    {
        if (talk.Open.Scenario == scenario.Id)
        {
            talk.Say(ScenarioPhrases.AlreadyThat(scenario));
            if (talk.Top is { Pending: Pending.ScenarioChange }) Interruptions.Resume(talk);
            return;
        }

        if (talk.Top is { Pending: Pending.ScenarioChange, Ask: > 0 } top)
            talk.Show(
                new AnsweredView(talk.Open.Id.Value, Phrases.WhichNow, scenario.Title, talk.Sign(talk.By.Name, talk.Now), Wording.Source(Shared.Basis.Tool), Tool: true),
                talk.AskSlot(top.Ask));
        else Asking.Close(talk, ScenarioPhrases.ScenarioNow(scenario), by: null);
        if (talk.Pack.Gate is { } gate) Starting.Note(talk, gate, scenario);
        Choose(talk, scenario);
        Starting.Enter(talk, Undecided(talk) ?? scenario.Id);
    }

    /// <summary>Records the scenario and shows its first advice.</summary>
    public static void Choose(Talk talk, ScenarioDefinition scenario)
    {
        var before = talk.Scenario;
        var events = ChooseScenario.Decide(talk.Pack, talk.Open, scenario, talk.By, talk.Now);
        if (events.Count == 0) return;
        talk.Happened(events);
        Warnings.Show(talk, events);
        Starting.FirstAdvice(talk, scenario, before);
    }

    // Who names the scenario before the gate is through still owes its other answers.
    private static string? Undecided(Talk talk) =>
        talk.Pack.Gate is { } gate && Progress.Next(gate, talk.Open, talk.Now) is not null ? gate.Id : null;
}
