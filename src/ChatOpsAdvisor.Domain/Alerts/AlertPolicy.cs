using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>What policy decides from.</summary>
/// <param name="RecordAddress">Public base address of the supervisor's pages; empty when there is none.</param>
public sealed record AlertContext(GuidancePack Pack, AlertRoutes Routes, DateTimeOffset Now, string RecordAddress)
{
    public EscalationSettings Escalation { get; init; } = EscalationSettings.Usual;

    public Roster Roster { get; init; } = Roster.Empty;
}

/// <summary>The card as it is to stand in a channel.</summary>
/// <param name="First">The first card there; every later one replaces it in place.</param>
public sealed record AlertMessage(ConversationId Channel, AlertView View, int Version, bool First);

/// <summary>What policy decided.</summary>
/// <param name="Say">Plain lines for the officer, who must see them at once.</param>
/// <param name="Status">The officer's alert card as it must stand now; null when it stays as it is.</param>
public sealed record AlertDecision(AlertState State, IReadOnlyList<AlertMessage> Alerts, IReadOnlyList<string> Say, AlertStatusView? Status)
{
    /// <summary>What is said in the threads below the cards.</summary>
    public IReadOnlyList<ThreadMessage> Thread { get; init; } = [];
}

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

        // A reminder says nothing that the card does not say already.
        var shows = events.Any(happened => Matters(happened) && happened is not AlertReminded);
        var version = state.Version + (shows ? 1 : 0);
        var known = state.Places;
        var added = Wanted(context, incident, events).Where(wanted => state.At(wanted.Channel) is null)
            .Select(wanted => new AlertPlace(wanted.Channel, wanted.Area, PlaceState.Sending, Version: 0, context.Now))
            .ToList();
        var next = state with { Version = version, Places = known.AddRange(added), ToldUnreachable = state.ToldUnreachable || (known.IsEmpty && added.Count == 0), News = Changes.After(state, context.Pack, incident, events) };
        next = next with { Escalation = Escalation.After(context, incident, events, next) };
        next = next with { Escalation = next.Escalation with { Due = Escalation.DueAt(context.Escalation, incident, next) } };
        return new AlertDecision(
            next,
            shows ? Cards(context, incident, next, added) : [],
            Said(context, incident, events, state, next),
            added.Count > 0 || events.Any(IsOfStatus) || events.Any(OfficerSees) || next.ToldUnreachable != state.ToldUnreachable || (incident.NeedsOwner && state.Escalation.Heard is not null)
                ? AlertStatus.Of(context, incident, next)
                : null)
        {
            Thread = [.. Calling.Of(context, incident, events, state, next), .. Patterns(events, next)],
        };
    }

    private static bool IsOfStatus(IncidentEvent happened) => happened is IncidentAcknowledged or AlertEscalated or AlertReminded { Owner: null };

    /// <summary>Every place that is to have a card: the areas' own channels, or the exercise's alone; and a fallback that was reached.</summary>
    private static IEnumerable<(ConversationId Channel, string Area)> Wanted(AlertContext context, Incident incident, IReadOnlyList<IncidentEvent> events)
    {
        if (incident.IsExercise) return context.Routes.Exercise is { } exercise ? [(exercise.Channel, exercise.Area)] : [];
        return context.Routes.For(AlertAreas.Of(incident)).Select(route => (route.Channel, route.Area)).Concat(
            from call in events.OfType<AlertEscalated>()
            where call.Kind is CallKind.Fallback
            from route in context.Routes.Routes
            where route.Area == call.Area && route.Fallback?.Channel is not null
            select (route.Fallback!.Channel!.Value, $"{route.Area} fallback"));
    }

    private static IEnumerable<ThreadMessage> Patterns(IReadOnlyList<IncidentEvent> events, AlertState state) =>
        from seen in events.OfType<PatternSeen>()
        from place in state.Places
        select new ThreadMessage(place.Channel, new Reply.Say($"{PatternWords.Of(seen.Kind, seen.Incidents)}. Worth a look; it may be chance."), Notify: false);

    /// <summary>After an inspector has looked and nothing happened: what was new is not new any more.</summary>
    public static AlertDecision Looked(AlertContext context, Incident incident, AlertState state)
    {
        var seen = state.Looked(context.Now);
        if (state.News.IsEmpty) return new AlertDecision(seen, [], [], Status: null);
        var next = seen with { Version = state.Version + 1 };
        return new AlertDecision(next, Cards(context, incident, next, added: []), [], Status: null);
    }

    /// <summary>After the channel took a version of the card.</summary>
    /// <param name="context">Pack, routes, now.</param>
    /// <param name="incident">As it is.</param>
    /// <param name="state">As it was.</param>
    /// <param name="channel">Where.</param>
    /// <param name="version">Which.</param>
    /// <param name="thread">The thread in which the card stands; null where that is not known.</param>
    public static AlertDecision Delivered(AlertContext context, Incident incident, AlertState state, ConversationId channel, int version, ConversationId? thread = null)
    {
        if (state.At(channel) is not { } place) return new AlertDecision(state, [], [], Status: null);
        var afterAll = place.State == PlaceState.NotDelivered;
        var next = state with
        {
            Escalation = state.Escalation.Calls.Exists(ComesLate) ? state.Escalation with { Calls = state.Escalation.Calls.ConvertAll(call => ComesLate(call) ? call with { Late = context.Now } : call) } : state.Escalation,
            Places = state.Places.Replace(place, place with
            {
                State = PlaceState.Delivered,
                Version = Math.Max(version, place.Version),
                Since = place.State == PlaceState.Delivered ? place.Since : context.Now,
                Thread = thread ?? place.Thread,
            }),
        };
        // What lay in the queue was drawn when it was put there: the card is drawn again, with its true age. And where the right
        // area has it now, another's card says that it is not theirs.
        var again = afterAll || AlertAreas.Theirs(context, incident, next).Count != AlertAreas.Theirs(context, incident, state).Count;
        if (again) next = next with { Version = next.Version + 1 };
        return new AlertDecision(
            next,
            again ? Cards(context, incident, next, added: []) : [],
            afterAll ? [AlertPhrases.ArrivedAfterAll(incident, place, context.Now)] : [],
            place.State == PlaceState.Delivered ? null : AlertStatus.Of(context, incident, next));

        bool ComesLate(Call call) => call.Channel == place.Channel && state.Missed(call);
    }

    /// <summary>After the card could not be brought to its channel. The officer is told once, in plain words, until it arrives.</summary>
    public static AlertDecision NotDelivered(AlertContext context, Incident incident, AlertState state, ConversationId channel, bool final)
    {
        if (state.At(channel) is not { State: not PlaceState.NotDelivered } place) return new AlertDecision(state, [], [], Status: null);
        var next = state with { Places = state.Places.Replace(place, place with { State = PlaceState.NotDelivered, Since = context.Now }) };
        var desk = context.Routes.At(channel)?.Desk;
        return new AlertDecision(next, [], AlertAreas.IsTheirs(context, incident, state, place) ? [AlertPhrases.NotDelivered(incident, place, desk, final)] : [], AlertStatus.Of(context, incident, next));
    }

    /// <summary>As soon as the scenario and any trigger are known, at once for danger, else at the end of the intake. Once raised it stays.</summary>
    private static bool IsDue(AlertContext context, Incident incident, AlertState state)
    {
        if (context.Pack.FindScenario(incident.Scenario) is { Alerts: false }) return false;
        return state.IsRaised
            || incident.Urgency == Urgency.Urgent
            || (incident.Scenario is not null && !incident.Triggers.IsEmpty)
            || incident.Intake == IntakeState.Finished
            || incident.Released is not null;
    }

    private static AlertMessage[] Cards(AlertContext context, Incident incident, AlertState next, List<AlertPlace> added)
    {
        var view = AlertCard.Of(context, incident, next);
        return [.. next.Places.Select(place => new AlertMessage(
            place.Channel, AlertAreas.IsTheirs(context, incident, next, place) ? view : AlertCard.Elsewhere(view, incident), next.Version, First: added.Contains(place)))];
    }

    // What the officer's own card of the alert tells.
    private static bool OfficerSees(IncidentEvent happened) => happened is IncidentAcknowledged or AcknowledgementWithdrawn or OfficerAsked or OfficerAnswered or TriggerFired or WordsDismissed;

    // A tick or a log entry of the officer does not change what the inspector's card says, nor does a colleague who reads along.
    private static bool Matters(IncidentEvent happened) => happened is not (ItemAnswered or ActRefused or OfficerJoined or AttemptLogged or ContactLogged);

    private static List<string> Said(AlertContext context, Incident incident, IReadOnlyList<IncidentEvent> events, AlertState before, AlertState after)
    {
        var lines = new List<string>();
        if (after.ToldUnreachable && !before.ToldUnreachable) lines.Add(incident.IsExercise ? AlertPhrases.NoExerciseChannel(incident) : AlertPhrases.NoChannel(incident));
        lines.AddRange(events.OfType<AcknowledgementWithdrawn>().Select(withdrawn => AlertPhrases.Withdrawn(incident, withdrawn)));
        lines.AddRange(events.OfType<IncidentAcknowledged>().Select(acknowledged => AlertPhrases.Acknowledged(incident, acknowledged, context.Now)));
        if (after.Escalation is { Unowned: { } since } && after.Escalation.Calls.Find(call => call.Kind is CallKind.Desk) is { } desk)
            foreach (var happened in events)
            {
                if (happened is AlertEscalated { Kind: CallKind.Desk }) lines.Add(AlertPhrases.NobodyAnswers(incident, desk, since, context.Now));
                if (happened is AlertReminded { Owner: null }) lines.Add(AlertPhrases.StillNobody(incident, desk, context.Now - since));
            }

        return lines;
    }
}
