using ChatOpsAdvisor.Domain.Dialogs.Prompts;
using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Closing with a warning that names what is open, opening again, and what a closed incident's chat answers.</summary>
internal static class Closing
{
    public static void Ask(Talk talk)
    {
        if (!talk.IsCurrent) Menus.NothingRuns(talk);
        else if (Allowed(talk)) Board.Repost(talk, Standing.Close);
    }

    public static void KeepOpen(Talk talk)
    {
        if (talk.Here.Close > 0) Board.TakeOff(talk, Standing.Close, Phrases.KeptAsItWas);
        else talk.Say(Phrases.OldCard);
    }

    public static void Close(Talk talk, string? reason)
    {
        if (!Allowed(talk)) return;
        var said = reason?.Trim() is { Length: > 0 and <= Prompt.LongestText } text ? text : null;
        var (events, refusal) = CloseIncident.Decide(talk.Pack, talk.Open, said, talk.By, talk.Now, talk.ShownLists);
        if (refusal is not null)
        {
            Board.Update(talk, Standing.Close, refusal.Reason);
            return;
        }

        talk.Happened(events);
        if (talk is { IsCurrent: true, Top: { Ask: > 0 } top } && !talk.PlainText)
            talk.Show(new ConfirmView(talk.Open.Id.Value, Phrases.ClosedTitle, Phrases.ClosedLine(talk.Open, talk.Now), 0, []), talk.AskSlot(top.Ask));
        if (talk.IsCurrent) talk.State = talk.State with { Stack = [] };
        talk.Here = talk.Here with { Ask = 0, Step = null, Item = null };
        Elsewhere.Closed(talk);
        talk.TellOthers(ClosingPhrases.ClosedBy(talk.Open, talk.Now));
    }

    public static void Reopen(Talk talk)
    {
        if (talk.Incident is not { } incident) talk.Say(ClosingPhrases.ReopenWhich);
        else if (incident.Closed is null) talk.Say(ClosingPhrases.NotClosed(incident.Id));
        else if (Allowed(talk))
        {
            Sharing.Leave(talk);
            talk.Happened(Incidents.Reopen.Decide(talk.Pack, incident, talk.By, talk.Now));
            var joined = Incidents.Join.Decide(talk.Open, talk.Here.Conversation, talk.By, talk.Now);
            talk.Happened(joined);
            Board.TakeOffEverywhere(talk, Standing.Close, ClosingPhrases.OpenedAgain(talk.By, talk.Now));
            talk.TellOthers(ClosingPhrases.ReopenedBy(talk.By, incident.Id));
            talk.Say(ClosingPhrases.Reopened(incident.Id));
            if (joined.Count > 0) Board.Repost(talk, Standing.Brief);
            else if (talk.Scenario is not null) Board.Repost(talk, Standing.Checklist);
        }
    }

    /// <summary>Says that the incident is closed, by whom, and how to open it again.</summary>
    public static void SayClosed(Talk talk) => talk.Show(new ConfirmView(
        talk.Open.Id.Value,
        ClosingPhrases.IsClosed(talk.Open.Id),
        ClosingPhrases.ClosedNothingChanged(talk.Open, talk.Now),
        AskNumber: 0,
        [new ButtonView("reopen", $"Open {talk.Open.Id} again"), new ButtonView("start-new", "Start a new one")]));

    /// <summary>Does it where the force's settings let this person, and else says no and keeps that it was tried.</summary>
    private static bool Allowed(Talk talk)
    {
        if (talk.Roles.May(talk.By, Act.Close)) return true;
        talk.Happened([new ActRefused(talk.Now, talk.By, Act.Close)]);
        talk.Say(ClosingPhrases.NotYoursToClose(talk.By));
        return false;
    }
}
