using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>What the officer sees of the alert. It never says more than is known: "on its way" until the channel has it.</summary>
internal static class AlertStatus
{
    public static AlertStatusView Of(AlertContext context, Incident incident, AlertState state)
    {
        if (incident.IsExercise && state.Places.IsEmpty) return new AlertStatusView(incident.Id.Value, "Nobody was alerted", ["No exercise channel is set up."], Failed: false, !incident.NeedsOwner);
        var desk = incident.NeedsOwner ? state.Escalation.Calls.Find(call => call.Kind is CallKind.Desk) : null;
        var theirs = AlertAreas.Theirs(context, incident, state);
        var failed = theirs.Count == 0 || theirs.Any(place => place.State == PlaceState.NotDelivered);
        var title = incident is { NeedsOwner: true, Acknowledged: { } goes, Offer: { } offer }
            ? desk is not null ? $"Nobody has taken over from {goes.By.Name} – {AlertPhrases.Phone(desk)}" : $"{goes.By.Name} has it; {offer.To.Name} has not taken over yet"
            : incident.Acknowledged is { } mark
            ? $"{mark.By.Name} acknowledged {UkTime.Near(mark.At, context.Now)}"
            : desk is not null ? $"Nobody has acknowledged – {AlertPhrases.Phone(desk)}"
            : failed ? "Alert not delivered – use radio or phone"
            : theirs.All(place => place.State == PlaceState.Delivered) ? "Alert delivered, not acknowledged yet"
            : "Alert on its way to the duty inspector";
        return new AlertStatusView(incident.Id.Value, title, [.. Lines(context, incident, state)], (failed || desk is not null) && incident.NeedsOwner, !incident.NeedsOwner);
    }

    private const int LongestQuote = 100;

    private const int MostReasons = 4;

    /// <summary>Why the inspector is told, with what stands behind it: the answers of the officer raised it, so the officer reads it too.</summary>
    private static IEnumerable<string> Reasons(AlertContext context, Incident incident)
    {
        var standing = incident.Triggers.Where(fired => fired.NotRelevant is null).OrderByDescending(fired => fired.Urgency).ToList();
        foreach (var fired in standing.Take(MostReasons))
        {
            var basis = context.Pack.Triggers.FirstOrDefault(rule => rule.Id == fired.Id)?.Basis ?? Basis.Tool;
            yield return $"Because: {Wording.Named(incident, fired.Reason)} ({(basis.IsTool ? "this tool's own reason, not from the guidance" : Wording.Source(basis).ToLowerInvariant())})";
        }

        if (standing.Count > MostReasons) yield return $"and {standing.Count - MostReasons} more; the duty inspector's card has them all";
    }

    private static IEnumerable<string> Lines(AlertContext context, Incident incident, AlertState state)
    {
        if (incident.NeedsOwner && AlertPhrases.Called(state, context.Now) is { Length: > 0 } called) yield return called;
        foreach (var question in incident.Questions.Where(question => question.IsOpen))
            yield return $"{question.By.Name} asks since {UkTime.Near(question.At, context.Now)}: “{Wording.Clip(question.Text, LongestQuote)}”";
        foreach (var place in state.Places)
            yield return place.State switch
            {
                _ when !AlertAreas.IsTheirs(context, incident, state, place) => $"{place.Area}: not called any more, it is not in their area",
                PlaceState.Sending => $"{place.Area}: being sent since {UkTime.Near(place.Since, context.Now)}",
                PlaceState.Delivered => $"{place.Area}: in the duty inspector's channel since {UkTime.Near(place.Since, context.Now)}",
                _ => $"{place.Area}: NOT delivered as of {UkTime.Near(place.Since, context.Now)}",
            };
        if (state.Places.IsEmpty) yield return "No duty inspector's channel is set for this area.";
        foreach (var reason in Reasons(context, incident)) yield return reason;
        yield return "This alert does not replace a call.";
    }
}
