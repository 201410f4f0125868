using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.DutyChannel;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>What an officer says or presses, and the welcome.</summary>
internal sealed class OfficerTurns(TurnFrame frame, TurnClosing closing)
{
    public TurnDecision Talk(IncomingTurn turn, ConversationReference where, TurnState state, IncidentId fresh, DialogInput input)
    {
        // A card may claim any incident; only one of this very conversation is spoken of here.
        var file = state.Incident?.Value is { } loaded && (loaded.Incident.IsIn(where.Conversation) || NamedIncident.Enters(turn)) ? loaded : null;
        if (file is null && turn is IncomingTurn.Said && input is not DialogInput.Joins && TurnDecider.Named(turn) is { } unknown)
            return Drafts.Say(where.Conversation, state.Incident is null ? TurnPhrases.NoSuch(unknown) : TurnPhrases.NotHere(unknown));

        var context = frame.Dialog(turn, where, state, file, fresh);
        var decided = DialogEngine.Decide(context, input);
        var same = file is not null && decided.Incident?.Id == file.Incident.Id;
        var after = decided.Incident is null ? null : new IncidentFile(decided.Incident, same ? file!.Alert : AlertState.None) { Screens = decided.Screens };
        return closing.Close(turn, state, decided.State, after, decided.Events, decided.Replies.Select(reply => Drafts.Reply(where.Conversation, reply)))
            with { Asked = decided.Asked, Judged = decided.Judged };
    }

    public TurnDecision Welcome(IncomingTurn.Arrived arrived, TurnState state, IncidentId fresh)
    {
        if (state.Conversation.Value.Welcomed) return TurnDecision.Nothing;
        if (frame.Settings.Routes.At(arrived.Where.Conversation) is { } route)
            return Drafts.Say(arrived.Where.Conversation, DutyPhrases.Channel(route)) with { Conversation = state.Conversation.Value with { Welcomed = true } };
        var decided = DialogEngine.Welcome(frame.Dialog(arrived, arrived.Where, state, file: null, fresh));
        return TurnDecision.Nothing with { Conversation = decided.State, Drafts = [.. decided.Replies.Select(reply => Drafts.Reply(arrived.Where.Conversation, reply))] };
    }
}
