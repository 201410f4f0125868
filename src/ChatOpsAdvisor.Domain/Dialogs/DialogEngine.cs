using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>
/// Decides what a conversation does with what was typed or pressed. Pure and total: exactly one dialog answers, and
/// everything that cannot be understood has a designed answer.
/// </summary>
public static class DialogEngine
{
    public static DialogDecision Decide(DialogContext context, DialogInput input)
    {
        var talk = new Talk(context);
        switch (input)
        {
            case DialogInput.Typed typed:
                Typing.Take(talk, typed);
                break;
            case DialogInput.Joins joins:
                Sharing.Join(talk, joins.Id);
                break;
            case DialogInput.Pressed pressed:
                Pressing.Take(talk, pressed);
                break;
        }

        Heeding.Take(talk, FreeText.Of(input));
        if (talk is { HasHappened: true, PlainText: false })
        {
            Board.Refresh(talk);
            AfterArrest.Refresh(talk);
        }
        return talk.Decision();
    }

    /// <summary>The welcome when the bot was added. Said once a conversation, however often the channel tells of it.</summary>
    public static DialogDecision Welcome(DialogContext context)
    {
        var talk = new Talk(context);
        if (!talk.State.Welcomed)
        {
            Menus.Welcome(talk);
            talk.State = talk.State with { Welcomed = true };
        }

        return talk.Decision();
    }

    /// <summary>The cards that say who has it, as they must look after something happened in a duty inspector's channel; none that is not standing.</summary>
    public static IReadOnlyList<Reply> Refresh(DialogContext context)
    {
        var talk = new Talk(context);
        if (talk.Incident is not null) Board.Refresh(talk, Standing.Brief, Standing.Close);
        return talk.Decision().Replies;
    }

    internal static void Run(Talk talk, Command command)
    {
        switch (command)
        {
            case Command.Start:
                Starting.Begin(talk, scenario: null, confirmed: false);
                break;
            case Command.Resume:
                Interruptions.Resume(talk);
                break;
            case Command.Back:
                Asking.Back(talk);
                break;
            case Command.Skip:
                Asking.Skip(talk);
                break;
            case Command.Pause:
                Interruptions.Pause(talk);
                break;
            case Command.Cancel:
                Interruptions.AskCancel(talk);
                break;
            case Command.ChangeScenario:
                ScenarioChange.Offer(talk);
                break;
            case Command.Checklist:
                Finishing.Repost(talk, summary: false);
                break;
            case Command.Attempts:
                Logging.Open(talk, attempts: true);
                break;
            case Command.Contacts:
                Logging.Open(talk, attempts: false);
                break;
            case Command.Summary:
                Finishing.Repost(talk, summary: true);
                break;
            case Command.Exercise:
                Exercises.Begin(talk);
                break;
            case Command.Debrief:
                Exercises.ShowDebrief(talk);
                break;
            case Command.WhoIsOn or Command.WhoIsOnTonight:
                talk.Say(talk.WhoIsOn(command is Command.WhoIsOnTonight));
                break;
            case Command.Mine:
                Mine.Show(talk);
                break;
            case Command.Join:
                talk.Say(Phrases.JoinWhich);
                break;
            case Command.HandOver:
                Sharing.HandOver(talk);
                break;
            case Command.Paste:
                PasteBack.Say(talk);
                break;
            case Command.Close:
                Closing.Ask(talk);
                break;
            case Command.Reopen:
                Closing.Reopen(talk);
                break;
            default:
                Menus.Help(talk);
                break;
        }
    }

    /// <summary>The scenario that an option of the gate's question means; null for "not sure".</summary>
    internal static ScenarioDefinition? ScenarioOf(GuidancePack pack, Answer? answer) =>
        answer is Answer.Chosen { Options: [var only] } ? pack.FindScenario(only) : null;
}
