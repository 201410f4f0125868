using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>What policy decides from.</summary>
/// <param name="RecordAddress">Public base address of the supervisor's pages; empty when there is none.</param>
public sealed record AlertContext(GuidancePack Pack, AlertRoutes Routes, DateTimeOffset Now, string RecordAddress);

/// <summary>The card as it is to stand in a channel.</summary>
/// <param name="First">The first card there; every later one replaces it in place.</param>
public sealed record AlertMessage(ConversationId Channel, AlertView View, int Version, bool First);

/// <summary>What policy decided.</summary>
/// <param name="Say">Plain lines for the officer, who must see them at once.</param>
/// <param name="Status">The officer's alert card as it must stand now; null when it stays as it is.</param>
public sealed record AlertDecision(AlertState State, IReadOnlyList<AlertMessage> Alerts, IReadOnlyList<string> Say, AlertStatusView? Status);

/// <summary>
/// What happens to an incident decides who is alerted; no dialog can forget it. One alert an incident, versioned, with one
/// card in each place that was ever told.
/// </summary>
public static class AlertPolicy
{
    /// <summary>After something happened to an incident.</summary>
    public static AlertDecision Decide(AlertContext context, Incident incident, IReadOnlyList<IncidentEvent> events, AlertState state)
    {
        if (!IsDue(context, incident, state) || !events.Any(Matters)) return new AlertDecision(state, [], [], Status: null);

        var version = state.Version + 1;
        var known = state.Places;
        var added = context.Routes.For(AreasOf(incident)).Where(route => state.At(route.Channel) is null)
            .Select(route => new AlertPlace(route.Channel, route.Area, PlaceState.Sending, Version: 0, context.Now))
            .ToList();
        var next = state with { Version = version, Places = known.AddRange(added), ToldUnreachable = state.ToldUnreachable || (known.IsEmpty && added.Count == 0) };
        var view = AlertCard.Of(context, incident, version);
        return new AlertDecision(
            next,
            [.. next.Places.Select(place => new AlertMessage(place.Channel, view, version, First: added.Contains(place)))],
            Said(context, incident, events, state, next),
            added.Count > 0 || events.Any(happened => happened is IncidentAcknowledged) || next.ToldUnreachable != state.ToldUnreachable
                ? AlertStatus.Of(context, incident, next)
                : null);
    }

    /// <summary>After the channel took a version of the card.</summary>
    public static AlertDecision Delivered(AlertContext context, Incident incident, AlertState state, ConversationId channel, int version)
    {
        if (state.At(channel) is not { } place) return new AlertDecision(state, [], [], Status: null);
        var next = state with
        {
            Places = state.Places.Replace(place, place with
            {
                State = PlaceState.Delivered,
                Version = Math.Max(version, place.Version),
                Since = place.State == PlaceState.Delivered ? place.Since : context.Now,
            }),
        };
        return new AlertDecision(
            next,
            [],
            place.State == PlaceState.NotDelivered ? [AlertPhrases.ArrivedAfterAll(incident, place, context.Now)] : [],
            place.State == PlaceState.Delivered ? null : AlertStatus.Of(context, incident, next));
    }

    /// <summary>After the card could not be brought to its channel. The officer is told once, in plain words, until it arrives.</summary>
    public static AlertDecision NotDelivered(AlertContext context, Incident incident, AlertState state, ConversationId channel, bool final)
    {
        if (state.At(channel) is not { State: not PlaceState.NotDelivered } place) return new AlertDecision(state, [], [], Status: null);
        var next = state with { Places = state.Places.Replace(place, place with { State = PlaceState.NotDelivered, Since = context.Now }) };
        var desk = context.Routes.At(channel)?.Desk;
        return new AlertDecision(next, [], [AlertPhrases.NotDelivered(incident, place, desk, final)], AlertStatus.Of(context, incident, next));
    }

    /// <summary>As soon as the scenario and any trigger are known, at once for danger, else at the end of the intake. Once raised it stays.</summary>
    private static bool IsDue(AlertContext context, Incident incident, AlertState state)
    {
        if (context.Pack.FindScenario(incident.Scenario) is { Alerts: false }) return false;
        return state.IsRaised
            || incident.Urgency == Urgency.Urgent
            || (incident.Scenario is not null && !incident.Triggers.IsEmpty)
            || incident.Intake == IntakeState.Finished;
    }

    // A tick on the officer's checklist does not change what the inspector's card says.
    private static bool Matters(IncidentEvent happened) => happened is not (ItemAnswered or ActRefused);

    private static List<string> Said(AlertContext context, Incident incident, IReadOnlyList<IncidentEvent> events, AlertState before, AlertState after)
    {
        var lines = new List<string>();
        if (after.ToldUnreachable && !before.ToldUnreachable) lines.Add(AlertPhrases.NoChannel(incident));
        lines.AddRange(events.OfType<IncidentAcknowledged>().Select(acknowledged => AlertPhrases.Acknowledged(incident, acknowledged.By, acknowledged.At, context.Now)));
        return lines;
    }

    private static IReadOnlyCollection<string> AreasOf(Incident incident) =>
        incident.AnswerTo(AlertLayout.Areas) is Answer.Chosen chosen ? [.. chosen.Options] : [];
}
