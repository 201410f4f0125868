using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.DutyChannel;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>A duty inspector's side: the channel, the board, the digest.</summary>
internal sealed class DutyTurns(TurnFrame frame, TurnClosing closing)
{
    /// <summary>Something said or pressed in a duty inspector's channel. A card speaks only for an incident whose alert stands there.</summary>
    public TurnDecision Channel(IncomingTurn turn, ConversationReference where, TurnState state, Func<DutyContext, DutyDecision> decide)
    {
        var file = state.Incident?.Value is { } loaded && loaded.Alert.At(where.Conversation) is not null ? loaded : null;
        var context = frame.Duty(turn, where, file) with { Open = [.. state.Open.Where(open => open.Alert.At(where.Conversation) is not null).Select(open => open.Incident)] };
        var decided = decide(context);
        var replies = decided.Replies.Select(reply => Drafts.Reply(where.Conversation, reply));
        var then = decided.Then.Select(one => new DueTime(one.Incident, one.Due, turn.At));
        if (file is null) return closing.Close(turn, state, conversation: null, file: null, [], replies) with { Due = [.. then] };

        // Whoever presses a card has seen it; who may not press it looks for nobody.
        if (decided.Events.Count == 0) return Seen(turn, file, replies);
        var seen = decided.Events.All(happened => happened is ActRefused) ? file.Alert : file.Alert.Looked(turn.At);
        var after = file with { Incident = file.Incident.After(decided.Events), Alert = seen };
        var cards = DialogEngine.Refresh(frame.Dialog(turn, where, state, after, fresh: default));
        return closing.Close(turn, state, conversation: null, after, decided.Events, replies.Concat(cards.Select(reply => Drafts.Reply(where.Conversation, reply))));
    }

    private TurnDecision Seen(IncomingTurn turn, IncidentFile file, IEnumerable<Draft> replies)
    {
        var policy = AlertPolicy.Looked(frame.Alert(file.Incident, turn.At), file.Incident, file.Alert);
        return new TurnDecision(null, file with { Alert = policy.State }, [], [.. Drafts.Alerts(file.Incident, policy), .. replies], []);
    }

    /// <summary>The board in somebody's own chat: what the chat shares and what they own; all of it for those whom the settings name as inspectors.</summary>
    public TurnDecision Board(IncomingTurn turn, ConversationReference where, TurnState state, DutyPress? press)
    {
        var mine = state.Open.Select(open => open.Incident).Where(incident =>
            incident.IsIn(where.Conversation) || incident.Acknowledged?.By.Id == turn.By.Id || frame.Roles.Names(turn.By, Act.Acknowledge));
        var decided = DutyEngine.Board(frame.Duty(turn, where, file: null) with { Open = [.. mine] }, BoardReader.Chat, press);
        return TurnDecision.Nothing with { Drafts = [.. decided.Replies.Select(reply => Drafts.Reply(where.Conversation, reply))] };
    }

    public Reply.Show DigestOf(IncomingTurn.DigestDue digest, TurnState state, AlertRoute route) => new(
        Digest.Of(
            new AlertContext(frame.Shelf.Current, frame.Settings.Routes, digest.At, frame.Settings.RecordAddress),
            [.. state.Open.Concat(state.Recent).Where(file => file.Alert.At(route.Channel) is not null).Select(file => file.Incident).DistinctBy(incident => incident.Id).OrderByDescending(incident => incident.OpenedAt)]),
        Slot: null);
}
