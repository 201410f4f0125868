using ChatOpsAdvisor.Domain.Dialogs.Views;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>An exercise: the whole flow with nothing real in it, and the debrief at its end.</summary>
internal static class Exercises
{
    /// <summary>Never in the middle of a real intake: somebody might be waiting for its next question.</summary>
    public static void Begin(Talk talk)
    {
        if (talk is { Top: not null, IsCurrent: true }) talk.Say(Phrases.FinishFirst(talk.Open.Id));
        else Starting.Begin(talk, scenario: null, confirmed: true, exercise: true);
    }

    /// <summary>For any incident that is in hand here and has a scenario: what was done when, beside the guidance.</summary>
    public static void ShowDebrief(Talk talk)
    {
        if (!talk.IsCurrent || talk.Scenario is null)
        {
            Menus.NothingRuns(talk);
            return;
        }

        var debrief = Debriefing.Of(talk.Pack, talk.Open, talk.Now);
        talk.Show(new DebriefView(talk.Open.Id.Value, debrief.Title, debrief.Times, debrief.Lines, debrief.Noted, debrief.Of, talk.Pack.Status));
    }
}
