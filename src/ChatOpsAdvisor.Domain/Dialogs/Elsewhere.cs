using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>The same question may wait in the chats of two officers: the first answer counts, and the other's card says so.</summary>
internal static class Elsewhere
{
    /// <summary>Takes the buttons off the cards that ask the same in other conversations.</summary>
    public static void Answered(Talk talk, Question question, string answer)
    {
        var view = new AnsweredView(talk.Open.Id.Value, question.Ask, answer, talk.Sign(talk.By.Name, talk.Now), Wording.Source(question.Basis), question.Basis.IsTool);
        TakeOff(talk, screen => screen.Step == question.Id, view);
    }

    /// <summary>Takes the buttons off every question that waits in another conversation: the incident is closed.</summary>
    public static void Closed(Talk talk) =>
        TakeOff(talk, _ => true, new ConfirmView(talk.Open.Id.Value, Phrases.ClosedTitle, Phrases.ClosedLine(talk.Open, talk.Now), 0, []));

    /// <summary>True when the question that waits here was answered in another conversation since it was asked.</summary>
    public static bool Has(Talk talk, Question question) =>
        talk.Top is { Ask: > 0 } top && talk.Here.Ask != top.Ask && talk.Open.AnswerTo(question.Fact) is { Settles: true };

    private static void TakeOff(Talk talk, Predicate<Screen> which, Shared.ICardView view)
    {
        foreach (var screen in talk.Screens.Where(screen => screen.Ask > 0 && screen.Conversation != talk.Here.Conversation && which(screen)))
        {
            talk.Show(view, Talk.AskSlot(screen.Conversation, screen.Ask), screen.Conversation);
            talk.Put(screen with { Ask = 0, Step = null });
        }
    }
}
