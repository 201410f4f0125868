using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Several officers on one incident: joining by number, handing over with a brief, taking over with one tap.</summary>
internal static class Sharing
{
    public static void Join(Talk talk, IncidentId id)
    {
        if (talk.Incident is not { } incident) talk.Say(SharingPhrases.NoSuchIncident(id));
        else if (incident.Closed is not null) Closing.SayClosed(talk);
        else
        {
            var joined = Incidents.Join.Decide(incident, talk.Here.Conversation, talk.By, talk.Now);
            Leave(talk);
            if (joined.Count == 0) talk.Say(SharingPhrases.SharedAlready(id));
            else
            {
                talk.Happened(joined);
                talk.TellOthers(SharingPhrases.Joined(talk.By, id));
                talk.Say(SharingPhrases.YouJoined(incident, BriefCard.AreaOf(talk)));
            }

            Board.Repost(talk, Standing.Brief);
        }
    }

    /// <summary>Shows the brief with the line that a colleague types.</summary>
    public static void HandOver(Talk talk)
    {
        if (!talk.IsCurrent) Menus.NothingRuns(talk);
        else Board.Repost(talk, Standing.Brief);
    }

    public static void TakeOver(Talk talk, string? from)
    {
        var before = talk.Open.Dealing;
        var (events, refusal) = Incidents.TakeOver.Decide(talk.Open, from, talk.Here.Conversation, talk.By, talk.Now);
        if (refusal is not null)
        {
            talk.Say(refusal.Reason);
            Board.Update(talk, Standing.Brief);
            return;
        }

        Leave(talk);
        talk.Happened(events);
        talk.TellOthers(SharingPhrases.TookOver(talk.By, talk.Open.Id, before));
        if (talk.Open.Intake == IntakeState.Finished)
        {
            if (talk.Scenario is not null && talk.Here.Checklist == 0) Board.Post(talk, Standing.Checklist);
        }
        else if (talk.Top is null) Interruptions.Resume(talk);
    }

    /// <summary>Makes the incident the one in hand here. A question of another one that waits is taken off and can be gone back to.</summary>
    public static void Leave(Talk talk)
    {
        if (talk.IsCurrent) return;
        if (talk.State is { Incident: { } other, Top: { Ask: > 0 } top })
            talk.Show(new ConfirmView(other.Value, Phrases.LeftForNow, Phrases.LeftOpen(other), 0, []), talk.AskSlot(top.Ask));
        talk.State = talk.State with { Incident = talk.Open.Id, Stack = [] };
    }
}
