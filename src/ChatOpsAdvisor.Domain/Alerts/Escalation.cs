using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>
/// What happens to an alert that nobody acknowledges: whoever is on the roster is called, one after the other, then the
/// fallback, then the officer is told whom to phone. Pure; when it is looked at is a due time's business.
/// </summary>
public static class Escalation
{
    /// <summary>The due time's name.</summary>
    public const string Due = "escalate";

    /// <summary>When the next step or reminder is due; null for never. An instant in the past is due now.</summary>
    public static DateTimeOffset? DueAt(EscalationSettings settings, Incident incident, AlertState state)
    {
        if (!state.IsRaised || state.Places.IsEmpty || incident.IsExercise || incident.Closed is not null) return null;
        var escalation = state.Escalation;
        if (!incident.NeedsOwner)
            return incident.Urgency == Urgency.Urgent && settings.Silent > TimeSpan.Zero && !escalation.Reminded ? escalation.Heard + settings.Silent : null;
        if (settings.Wait(incident.Urgency) is not { } wait) return null;
        // An alert of an older build has no such mark: it counts from when its card was made.
        var since = escalation.LastStep ?? escalation.Unowned ?? state.Places[0].Since;
        return since + (escalation.IsUsedUp && settings.Again > wait ? settings.Again : wait);
    }

    /// <summary>What is to happen now; nothing when it is not time yet.</summary>
    public static IReadOnlyList<IncidentEvent> Decide(AlertContext context, Incident incident, AlertState state)
    {
        if (DueAt(context.Escalation, incident, state) is not { } due || due > context.Now) return [];
        var step = state.Escalation.Step + 1;
        if (incident is { NeedsOwner: false, Acknowledged: { } mark }) return [new AlertReminded(context.Now, Person.Tool, step, mark.By.Name)];
        var next = Next(context, incident, state, step);
        var handover = incident.Acknowledged is not null;
        return next.Count > 0 ? [.. next.Select(call => call with { OfHandover = handover, Undelivered = ChannelOf(context, call) is { } channel && state.At(channel) is { State: not PlaceState.Delivered } })] : [new AlertReminded(context.Now, Person.Tool, step, Owner: null) { OfHandover = handover }];
    }

    /// <summary>How the search stands after a turn: it begins, goes a step on, ends.</summary>
    internal static EscalationState After(AlertContext context, Incident incident, IReadOnlyList<IncidentEvent> events, AlertState alert)
    {
        var before = alert.Escalation;
        if (!incident.NeedsOwner)
        {
            var heard = events.Any(happened => happened is IncidentAcknowledged or TriggerFired || IsInspectors(incident, happened.By));
            var owned = before with { Unowned = null, LastStep = null, Calls = [], Cards = [] };
            if (heard || before.Heard is null) return owned with { Heard = context.Now, Reminded = false };
            return events.OfType<AlertReminded>().LastOrDefault() is { } silent ? owned with { Step = silent.Step, Reminded = true } : owned;
        }

        // A shift's handover has waited since it was offered: from then it counts.
        var since = incident.Acknowledged is null ? context.Now : incident.Offer!.At;
        var state = before.Unowned is null ? before with { Unowned = since, LastStep = null, Calls = [], Heard = null, Reminded = false } : before;
        foreach (var happened in events)
        {
            foreach (var card in Calling.Cards(context, incident, alert, happened)) state = state with { Cards = state.Cards.RemoveAll(older => older.Channel == card.Channel).Add(card) };
            state = happened switch
            {
                AlertEscalated call => state with
                {
                    LastStep = call.At,
                    Step = call.Step,
                    Calls = state.Calls.Add(new Call(call.Step, call.Kind, call.Area, call.Who, ChannelOf(context, call), call.At) { PersonId = call.PersonId, Version = alert.Version }),
                },
                AlertReminded reminder => state with { LastStep = reminder.At, Step = reminder.Step },
                _ => state,
            };
        }

        return WithoutOthers(context, AlertAreas.Theirs(context, incident, alert), alert, state);
    }

    /// <summary>Where another area has it now nobody is called any more, and that its desk was named ends no search in the right one.</summary>
    private static EscalationState WithoutOthers(AlertContext context, IReadOnlyList<AlertPlace> theirs, AlertState alert, EscalationState state) => theirs.Count == alert.Places.Count ? state : state with
    {
        Cards = state.Cards.RemoveAll(card => !theirs.Any(place => place.Channel == card.Channel)),
        Calls = state.Calls.RemoveAll(call => call.Kind is CallKind.Desk && !theirs.Any(place => context.Routes.At(place.Channel) is { } route && call.Area.Split(", ").Contains(route.Area))),
    };

    /// <summary>Everybody but the tool and the officers who share the incident.</summary>
    private static bool IsInspectors(Incident incident, Person by) =>
        by.Id != Person.ToolId && by.Id != incident.Dealing.Id && !incident.Participants.Exists(participant => participant.Person.Id == by.Id);

    /// <summary>One call in each area that still has somebody; then each area's fallback; then the desk, once.</summary>
    private static List<AlertEscalated> Next(AlertContext context, Incident incident, AlertState state, int step)
    {
        var routes = AlertAreas.Theirs(context, incident, state).Select(place => context.Routes.Own(place.Channel)).OfType<AlertRoute>().ToList();
        var calls = routes.Select(route => OnRoster(context, route, incident.Acknowledged?.By, state.Escalation, step)).OfType<AlertEscalated>().ToList();
        if (calls.Count == 0) calls = [.. routes.Select(route => ToFallback(context, route, state.Escalation, step)).OfType<AlertEscalated>()];
        if (calls.Count > 0 || state.Escalation.IsUsedUp) return calls;
        var desks = string.Join(", ", routes.Select(route => route.Desk).Where(desk => desk.Length > 0).Distinct());
        return [new AlertEscalated(context.Now, Person.Tool, step, CallKind.Desk, string.Join(", ", routes.Select(route => route.Area)), desks)];
    }

    /// <param name="goes">Who hands it over, and is not called to take it; null where nobody has it.</param>
    private static AlertEscalated? OnRoster(AlertContext context, AlertRoute route, Person? goes, EscalationState state, int step)
    {
        var called = state.Calls.Where(call => call.Area == route.Area).ToList();
        var people = context.Roster.OnDuty(route.Area, context.Now);
        var next = people.FirstOrDefault(person => person.EntraId is not null && person.EntraId != goes?.Id && !called.Exists(call => call.Who == person.Name));
        if (next is not null) return new AlertEscalated(context.Now, Person.Tool, step, CallKind.Person, route.Area, next.Name, next.EntraId);
        return called.Count == 0 ? new AlertEscalated(context.Now, Person.Tool, step, CallKind.Channel, route.Area, $"{route.Area} channel") : null;
    }

    private static AlertEscalated? ToFallback(AlertContext context, AlertRoute route, EscalationState state, int step) =>
        route.Fallback is not { } fallback || state.Calls.Exists(call => call.Area == route.Area && call.Kind is CallKind.Fallback)
            ? null
            : new AlertEscalated(context.Now, Person.Tool, step, CallKind.Fallback, route.Area, fallback.Name, fallback.PersonId);

    /// <summary>Where it is said: another channel that is the fallback has the alert itself.</summary>
    private static ConversationId? ChannelOf(AlertContext context, AlertEscalated call) => context.Routes.Routes.FirstOrDefault(route => route.Area == call.Area) is { } route && call.Kind is not CallKind.Desk
        ? (call.Kind is CallKind.Fallback ? route.Fallback?.Channel : null) ?? route.Channel
        : null;
}
