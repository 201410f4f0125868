using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>The open incidents of the person who asks, or of this conversation, newest first.</summary>
internal static class Mine
{
    private const int Most = 8;

    public static void Show(Talk talk)
    {
        var mine = talk.AllOpen
            .Where(incident => incident.IsIn(talk.Here.Conversation) || (talk.IsPersonal && (incident.Dealing.Id == talk.By.Id || incident.Participants.Exists(one => one.Person.Id == talk.By.Id))))
            .ToList();
        talk.Show(new MineView(
            [.. mine.Take(Most).Select(incident => Line(talk, incident))],
            SharingPhrases.MineText(mine.Count),
            Phrases.More(mine.Count - Most)));
    }

    private static MineLine Line(Talk talk, Incident incident)
    {
        var here = incident.IsIn(talk.Here.Conversation);
        return new MineLine(
            incident.Id.Value,
            Phrases.Reported(incident, talk.Now),
            string.Join(" · ", new[]
            {
                incident.IsExercise ? Phrases.ExerciseMark : null,
                incident.Dealing.Id == talk.By.Id ? SharingPhrases.YouDeal : Phrases.Deals(incident),
                incident.Acknowledged is { } mark ? Phrases.HasIt(mark, talk.Now) : Phrases.NoInspector,
                incident.Intake == IntakeState.Running ? SharingPhrases.StillAsking : null,
            }.Where(part => part is not null)),
            here ? "resume" : "join",
            here ? SharingPhrases.GoOnWith(incident.Id) : SharingPhrases.ShareHere(incident.Id));
    }
}
