using System.Globalization;
using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>Something that is said in the thread below an incident's card.</summary>
/// <param name="Channel">The channel; the thread is the one that the card opened.</param>
/// <param name="EditOnly">It only changes a message that stands there; where none does, it is dropped.</param>
public sealed record ThreadMessage(ConversationId Channel, Reply Reply, bool Notify, bool EditOnly = false);

/// <summary>What escalation says in the thread: the call to whoever is next, and what becomes of the call before.</summary>
internal static class Calling
{
    /// <summary>A call is read on a phone: the card above has all of them.</summary>
    private const int MostReasons = 4;

    public static IReadOnlyList<ThreadMessage> Of(AlertContext context, Incident incident, IReadOnlyList<IncidentEvent> events, AlertState before, AlertState after)
    {
        if (incident is { NeedsOwner: false, Acknowledged: { } mark })
        {
            var title = $"{mark.By.Name} has it since {UkTime.Near(mark.At, context.Now)}";
            return
            [
                .. before.Escalation.Cards.Select(card => Over(context, incident, card, title)),
                .. events.OfType<AlertReminded>().SelectMany(reminder => after.Places.Select(place => new ThreadMessage(
                    place.Channel, new Reply.Say(AlertPhrases.Silent(incident, reminder.Owner!, context.Now - after.Escalation.Heard!.Value)), Notify: false))),
            ];
        }

        var messages = before.Escalation.Cards.Where(card => !after.Escalation.Cards.Exists(newer => newer.Channel == card.Channel))
            .Select(card => Over(context, incident, card, AlertPhrases.NotTheirs(incident))).ToList();
        foreach (var card in after.Escalation.Cards.Where(card => !before.Escalation.Cards.Contains(card)))
        {
            if (before.Escalation.Cards.Find(older => older.Channel == card.Channel) is { } last) messages.Add(Over(context, incident, last, AlertPhrases.CalledAgain));
            messages.Add(new ThreadMessage(card.Channel, new Reply.Show(View(context, incident, card, events, after), Slot(incident, card)), Notify: true));
        }

        return messages;
    }

    /// <summary>In which threads a step is said: a person's, the channel's own and the last resort's; another channel has the alert itself.</summary>
    public static IEnumerable<CallCard> Cards(AlertContext context, Incident incident, AlertState state, IncidentEvent happened) => happened switch
    {
        AlertEscalated { Kind: CallKind.Fallback, PersonId: null } => [],
        AlertEscalated { Kind: CallKind.Desk } desk => Everywhere(context, incident, state, desk.Step),
        AlertEscalated call => state.Places.Where(place => context.Routes.Own(place.Channel)?.Area == call.Area).Select(place => new CallCard(place.Channel, call.Step)),
        AlertReminded { Owner: null } reminder => Everywhere(context, incident, state, reminder.Step),
        _ => [],
    };

    private static IEnumerable<CallCard> Everywhere(AlertContext context, Incident incident, AlertState state, int step) =>
        AlertAreas.Theirs(context, incident, state).Where(place => context.Routes.Own(place.Channel) is not null).Select(place => new CallCard(place.Channel, step));

    private static CallView View(AlertContext context, Incident incident, CallCard card, IReadOnlyList<IncidentEvent> events, AlertState state)
    {
        var area = context.Routes.Own(card.Channel)!.Area;
        var call = events.OfType<AlertEscalated>().FirstOrDefault(call => call.Area == area && call.Kind is not CallKind.Desk);
        var mention = call?.PersonId is { } id ? Mention(id, call.Who) : null;
        // Those whose calls wait in the same queue are named here: of several calls only the newest arrives.
        var missed = state.Escalation.Calls.Where(earlier => earlier.Area == area && earlier.Step != call?.Step && state.Missed(earlier)).ToList();
        List<MentionView> late = [.. missed.Where(earlier => earlier.PersonId is not null).Select(earlier => Mention(earlier.PersonId!, earlier.Who))];
        string[] names = [.. late.Select(one => one.Text)];
        var text = call switch
        {
            { Kind: CallKind.Person } => AlertPhrases.OnRoster(mention!.Text, area),
            { Kind: CallKind.Fallback } => AlertPhrases.FallsTo(mention!.Text, area),
            { Kind: CallKind.Channel } => AlertPhrases.NobodyToCall(area),
            _ when missed.Count > 0 => AlertPhrases.NoneReached(names, context.Routes.Own(card.Channel)!.Desk),
            _ => AlertPhrases.AllCalled(context.Routes.Own(card.Channel)!.Desk),
        };
        if (call is not null && names.Length > 0) text += AlertPhrases.AlsoMissed(names);
        return new CallView(
            incident.Id.Value, AlertCard.UrgencyIn(incident.Urgency), NotAcknowledged(context, incident, state), text, mention is null ? late : [mention, .. late],
            AlertCard.ScenarioOf(context, incident), AlertCard.Place(context, incident), CanAcknowledge: true) { Reasons = Reasons(context, incident) };
    }

    private static string[] Reasons(AlertContext context, Incident incident)
    {
        var all = AlertReasons.Of(context, incident);
        return all.Count <= MostReasons ? [.. all] : [.. all.Take(MostReasons), $"and {all.Count - MostReasons} more, on the card above"];
    }

    private static MentionView Mention(string id, string who) => new(id, who, $"<at>{who}</at>");

    private static ThreadMessage Over(AlertContext context, Incident incident, CallCard card, string title) => new(
        card.Channel,
        new Reply.Show(
            new CallView(incident.Id.Value, AlertCard.UrgencyIn(incident.Urgency), title, "", [], AlertCard.ScenarioOf(context, incident), "", CanAcknowledge: false),
            Slot(incident, card)),
        Notify: false,
        EditOnly: true);

    // Since when, not for how long: the card may arrive late, and stands for hours.
    private static string NotAcknowledged(AlertContext context, Incident incident, AlertState state) =>
        $"{(incident.Acknowledged is null ? "Not acknowledged" : "Handover not taken")} since {UkTime.Near(state.Escalation.Unowned ?? context.Now, context.Now)}";

    private static string Slot(Incident incident, CallCard card) => string.Create(CultureInfo.InvariantCulture, $"call:{incident.Id}:{card.Channel}:{card.Step}");
}
