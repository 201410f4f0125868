using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Ticks on the checklist, of this incident or of an older one of the same conversation.</summary>
internal static class Ticking
{
    public static void Take(Talk talk, string? itemId, bool done)
    {
        var item = (talk.Scenario?.Checklist ?? []).Concat(talk.Pack.AfterArrest.SelectMany(list => list.Checklist)).FirstOrDefault(item => item.Id == itemId);
        if (talk.Incident is null || item is null || item.Withheld)
        {
            talk.Say(Phrases.OldCard);
            return;
        }

        var events = AnswerItem.Decide(talk.Open, item, done ? ItemState.Done : null, talk.By, talk.Now);
        if (events.Count == 0)
        {
            var mark = talk.Open.Items.GetValueOrDefault(item.Id);
            talk.Say(mark is null ? Phrases.NotTicked : Phrases.TickedAlready(talk.Sign(mark.By.Name, mark.At)));
            return;
        }

        talk.Happened(events);
        Finishing.Refresh(talk);
    }
}
