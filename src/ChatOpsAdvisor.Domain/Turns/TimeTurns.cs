using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.DutyChannel;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>Time that passes, and what becomes of an alert on its way.</summary>
internal sealed class TimeTurns(TurnFrame frame, TurnClosing closing)
{
    public TurnDecision TimePassed(IncomingTurn.TimePassed time, TurnState state)
    {
        if (state.Incident?.Value is not { } file) return TurnDecision.Nothing;
        IReadOnlyList<IncidentEvent> events = [.. FireTriggers.Decide(frame.PackOf(file.Incident), file.Incident, time.At), .. DutyTimes.Events(file.Incident, time.Name, time.At)];
        if (time.Name == Escalation.Due) events = [.. events, .. Escalation.Decide(frame.Alert(file.Incident, time.At), file.Incident.After(events), file.Alert)];
        if (time.Name == Traits.Due) events = [.. events, .. Traits.Decide(file.Incident, state.Alike, time.At)];
        var closed = closing.Close(time, state, conversation: null, file with { Incident = file.Incident.After(events) }, events, []);
        // The table has lost this time with the turn, whatever was decided: what is still to come is set again.
        if (time.Name == Escalation.Due && (closed.File ?? file) is var after && Escalation.DueAt(frame.Settings.Escalation, after.Incident, after.Alert) is { } next)
            return closed with { Due = [.. closed.Due.Where(due => due.Name != Escalation.Due), new DueTime(file.Incident.Id, Escalation.Due, next)] };
        return closed.Due.Any(due => due.Name == time.Name) ? closed : closed with { Due = [.. closed.Due, new DueTime(file.Incident.Id, time.Name, At: null)] };
    }

    public TurnDecision OfAlert(IncomingTurn turn, TurnState state, Func<AlertContext, IncidentFile, AlertDecision> decide)
    {
        if (state.Incident?.Value is not { } file) return TurnDecision.Nothing;
        var decided = decide(frame.Alert(file.Incident, turn.At), file);
        return decided.State == file.Alert
            ? TurnDecision.Nothing
            : new TurnDecision(null, file with { Alert = decided.State }, [], [.. Drafts.Alerts(file.Incident, decided), .. Drafts.ToOfficers(file.Incident, decided)], []);
    }
}
