using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Pause, resume, cancel: what may come at any step.</summary>
internal static class Interruptions
{
    public static void Pause(Talk talk)
    {
        if (talk.Top is not { } top || !talk.IsCurrent)
        {
            Menus.NothingRuns(talk);
            return;
        }

        if (!top.Paused) Asking.Close(talk, InterruptionPhrases.PausedHere, by: null);
        talk.Top = top with { Paused = true, Pending = Pending.Answer };
        ShowPaused(talk);
    }

    public static void ShowPaused(Talk talk)
    {
        var ask = talk.NextAsk();
        talk.Top = talk.Top! with { Ask = ask };
        if (talk.PlainText) talk.Say(InterruptionPhrases.PausedText);
        else talk.Show(new ConfirmView(talk.Open.Id.Value, InterruptionPhrases.Paused, InterruptionPhrases.PausedText, ask, [new ButtonView("resume", "Resume")]), talk.AskSlot(ask));
    }

    /// <summary>Goes on where it was: the question that waits is asked anew at the foot of the chat.</summary>
    public static void Resume(Talk talk)
    {
        if (talk.Incident is null)
        {
            Menus.NothingRuns(talk);
            return;
        }

        if (talk.Open.Closed is not null)
        {
            Closing.SayClosed(talk);
            return;
        }

        if (talk.PackChanged) talk.Say(InterruptionPhrases.PackChanged(talk.Pack));
        if (talk.Open.Intake == IntakeState.Cancelled) talk.Happened([new IntakeResumed(talk.Now, talk.By)]);
        if (talk.Open.Dealing.Id != talk.By.Id) talk.Say(InterruptionPhrases.SomebodyElseDeals(talk.Open));
        Sharing.Leave(talk);
        if (talk.Open.Intake == IntakeState.Finished && talk.Top is null)
        {
            Finishing.Repost(talk, summary: true);
            if (talk is { Scenario: not null, PlainText: false }) Finishing.Repost(talk, summary: false);
            return;
        }

        var waiting = talk.Top;
        if (talk.Open.Intake == IntakeState.Finished && waiting is { Pending: Pending.ScenarioChange, Step: null })
        {
            talk.Show(new ConfirmView(talk.Open.Id.Value, Phrases.WhichNow, Phrases.KeptAsItWas, waiting.Ask, []), talk.AskSlot(waiting.Ask));
            talk.State = talk.State with { Stack = [] };
            return;
        }

        if (!talk.PlainText && waiting is { Ask: > 0 } && (waiting.Paused || waiting.Pending != Pending.Answer))
            talk.Show(new ConfirmView(talk.Open.Id.Value, InterruptionPhrases.Resumed, Phrases.AskedBelow, waiting.Ask, []), talk.AskSlot(waiting.Ask));
        else Asking.Close(talk, Phrases.AskedBelow, by: null);

        var dialog = waiting?.Dialog ?? talk.Open.Scenario ?? talk.Pack.Gate?.Id ?? talk.Pack.Scenarios[0].Id;
        if (talk.FindWaterfall(dialog)?.Find(waiting?.Step) is { } question)
        {
            talk.Top = waiting! with { Paused = false, Pending = Pending.Answer };
            Asking.Ask(talk, question, problem: null);
        }
        else
        {
            // The step is gone with an older pack, or none was asked yet: the facts say where to go on.
            Starting.Enter(talk, talk.FindWaterfall(dialog) is null || GateWaits(talk) ? talk.Pack.Gate?.Id ?? talk.Pack.Scenarios[0].Id : dialog);
        }
    }

    public static void AskCancel(Talk talk)
    {
        if (talk.Top is not { } top || !talk.IsCurrent)
        {
            Menus.NothingRuns(talk);
            return;
        }

        Asking.Close(talk, Phrases.LeftForNow, by: null);
        if (talk.List is { } list)
        {
            talk.Say(InterruptionPhrases.ListLeft(list));
            AfterArrest.Leave(talk);
            return;
        }

        var ask = talk.NextAsk();
        talk.Top = top with { Pending = Pending.CancelConfirmation, Ask = ask, Paused = false };
        if (talk.PlainText) talk.Say(InterruptionPhrases.CancelText);
        else
            talk.Show(
                new ConfirmView(
                    talk.Open.Id.Value, InterruptionPhrases.CancelTitle, InterruptionPhrases.CancelText, ask, [new ButtonView("resume", "No, go on"), new ButtonView("cancel-yes", "Yes, break off")]),
                talk.AskSlot(ask));
    }

    public static void Cancel(Talk talk)
    {
        if (talk.Top is { Ask: > 0 } top && !talk.PlainText)
            talk.Show(new ConfirmView(talk.Open.Id.Value, InterruptionPhrases.CancelTitle, InterruptionPhrases.CancelledBy(talk.Sign(talk.By.Name, talk.Now)), top.Ask, []), talk.AskSlot(top.Ask));
        talk.Happened([new IntakeCancelled(talk.Now, talk.By)]);
        talk.Say(InterruptionPhrases.Cancelled(talk.Open.Id));
        talk.State = talk.State with { Incident = null, Stack = [] };
    }

    private static bool GateWaits(Talk talk) => talk.Pack.Gate is { } gate && Progress.Next(gate, talk.Open, talk.Now) is not null;
}
