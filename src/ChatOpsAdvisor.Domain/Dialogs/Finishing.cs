using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>The end of an intake: summary and checklist, and their cards afterwards.</summary>
internal static class Finishing
{
    public static void Finish(Talk talk)
    {
        var again = talk.Open.Intake == IntakeState.Finished;
        if (!again) talk.Happened([new IntakeFinished(talk.Now, talk.By)]);
        talk.State = talk.State with { Stack = [] };
        if (talk.PlainText) talk.Say(PlainSummary(talk));
        else if (again) talk.Say(SummaryPhrases.ChangeNoted);
        else
        {
            Board.Post(talk, Standing.Summary);
            Board.Post(talk, Standing.Checklist);
        }
    }

    /// <summary>No scenario fits: say so, and offer what the guidance has that is nearest.</summary>
    public static void FinishUnclear(Talk talk)
    {
        if (talk.Open.Intake != IntakeState.Finished) talk.Happened([new IntakeFinished(talk.Now, talk.By)]);
        talk.State = talk.State with { Stack = [] };
        var nearest = talk.Pack.Unclear;
        talk.Show(new ScenariosView(
            talk.Open.Id.Value, SummaryPhrases.NoHeading, nearest?.Notice ?? "", Menus.ScenarioButtons(talk, except: null),
            [.. (nearest?.Checklist ?? []).Select(AdviceLine.Of)], AskNumber: 0, CanKeep: false));
    }

    /// <summary>Shows a card afresh at the foot of the chat; the one further up points to it.</summary>
    public static void Repost(Talk talk, bool summary)
    {
        if (!talk.IsCurrent || talk.PlainText || (!summary && talk.Scenario is null))
        {
            if (talk is { PlainText: true, IsCurrent: true }) talk.Say(PlainSummary(talk));
            else Menus.NothingRuns(talk);
            return;
        }

        Board.Repost(talk, summary ? Standing.Summary : Standing.Checklist);
    }

    private static string PlainSummary(Talk talk) =>
        $"{talk.Scenario!.Closing} {string.Join("; ", SummaryCard.Applying(talk).Select(question => Wording.Of(question, talk.Open.AnswerTo(question.Fact), talk.Now)))}";
}
