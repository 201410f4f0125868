using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.DutyChannel;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>The end of a decision: what policy makes of the events, and what is due when.</summary>
internal sealed class TurnClosing(TurnFrame frame)
{
    /// <summary>After the decision: what policy makes of the events, and what is due when.</summary>
    public TurnDecision Close(
        IncomingTurn turn, TurnState state, ConversationState? conversation, IncidentFile? file, IReadOnlyList<IncidentEvent> events, IEnumerable<Draft> replies)
    {
        var changed = conversation is null || conversation == state.Conversation.Value ? null : conversation;
        if (file is null) return new TurnDecision(changed, null, [], [.. replies], []);
        var moved = file.Screens != state.Incident?.Value.Screens && !file.Screens.IsEmpty;
        if (events.Count == 0) return new TurnDecision(changed, moved ? file : null, [], [.. replies], []);

        // After what happened the risks may have to be looked at again: policy, so that nobody can forget it.
        var wanted = WantReview.After(file.Incident, events);
        events = [.. events, .. wanted];
        file = file with { Incident = file.Incident.After(wanted) };
        var incident = file.Incident;
        var said = replies.ToLookup(Drafts.IsWarning);
        var policy = AlertPolicy.Decide(frame.Alert(incident, turn.At), incident, events, file.Alert);
        Draft[] drafts =
        [
            .. Drafts.Alerts(incident, policy),
            .. said[true],
            .. policy.Thread.Select(message => Drafts.InThread(incident, message)),
            .. Drafts.ToOfficers(incident, policy),
            .. said[false],
            .. Followings.Of(frame.Alert(incident, turn.At), incident, events, policy.State).Select(reply => new Draft(reply.To!.Value, reply, Lane.Reply, Notify: true)),
        ];
        var traits = events.OfType<FactRecorded>().Any(fact => Traits.IsTrait(fact.FactId)) && !incident.IsExercise ? Traits.Of(incident) : null;
        var due = new List<DueTime>();
        if (Conditions.NextChange(frame.PackOf(incident), incident, turn.At) is { } next) due.Add(new DueTime(incident.Id, TriggersDue, next));
        if (policy.State.Escalation.Due != file.Alert.Escalation.Due) due.Add(new DueTime(incident.Id, Escalation.Due, policy.State.Escalation.Due));
        due.AddRange(DutyTimes.After(events, turn.At, frame.Settings.Waits).Select(one => new DueTime(incident.Id, one.Name, one.At)));
        if (traits is not null) due.Add(new DueTime(incident.Id, Traits.Due, turn.At));
        return new TurnDecision(changed, file with { Alert = policy.State }, events, drafts, due) { Traits = traits };
    }

    private static string TriggersDue => "triggers";
}
