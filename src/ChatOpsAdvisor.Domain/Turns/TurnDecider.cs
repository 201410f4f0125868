using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.DutyChannel;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>Decides on a turn from what was loaded. Pure: after a conflict it is simply asked again.</summary>
internal sealed partial class TurnDecider(IGuidanceShelf shelf, TurnSettings settings)
{
    /// <summary>The incident that a turn names by itself; null for the conversation's own.</summary>
    public static IncidentId? Named(IncomingTurn turn) => turn switch
    {
        IncomingTurn.Pressed pressed => pressed.Press.Incident,
        IncomingTurn.Said said when ResumeForm().Match(said.Text) is { Success: true } match => IncidentId.Parse(match.Groups["id"].Value),
        IncomingTurn.TimePassed time => time.Incident,
        IncomingTurn.AlertDelivered delivered => delivered.Incident,
        IncomingTurn.DeliveryFailed failed => failed.Incident,
        _ => null,
    };

    /// <summary>A turn that looks at every open incident: a board, a list of one's own, a handover.</summary>
    public static bool LooksAtOpen(IncomingTurn turn) => turn is IncomingTurn.Said said && DutyEngine.LooksAtOpen(said.Text);

    public TurnDecision Decide(IncomingTurn turn, TurnState state, IncidentId fresh) => turn switch
    {
        IncomingTurn.Pressed pressed when DutyEngine.IsOurs(pressed.Press.Verb) || settings.Routes.At(pressed.Where.Conversation) is not null =>
            Duty(pressed, pressed.Where, state, context => DutyEngine.Pressed(context, new DutyPress(pressed.Press.Verb, pressed.Press.Inputs))),
        IncomingTurn.Pressed pressed => Talk(pressed, pressed.Where, state, fresh, new DialogInput.Pressed(pressed.Press.Verb, pressed.Press.Step, pressed.Press.Ask, pressed.Press.Inputs)),
        IncomingTurn.Said said when settings.Routes.At(said.Where.Conversation) is not null =>
            Duty(said, said.Where, state, context => DutyEngine.Said(context, said.Text)),
        IncomingTurn.Said said => Talk(said, said.Where, state, fresh, new DialogInput.Typed(ResumeForm().IsMatch(said.Text) ? "resume" : said.Text, said.HasAttachments)),
        IncomingTurn.Arrived arrived => Welcome(arrived, state, fresh),
        IncomingTurn.TimePassed time => TimePassed(time, state),
        IncomingTurn.AlertDelivered delivered => OfAlert(delivered, state, (context, file) =>
            AlertPolicy.Delivered(context, file.Incident, file.Alert, delivered.Place, delivered.Version)),
        IncomingTurn.DeliveryFailed failed => OfAlert(failed, state, (context, file) =>
            AlertPolicy.NotDelivered(context, file.Incident, file.Alert, failed.Place, failed.Final)),
        _ => TurnDecision.Nothing,
    };

    /// <summary>The pack of an incident, or the current one when that version is gone or there is no incident.</summary>
    public GuidancePack PackOf(Incident? incident) =>
        incident is null ? shelf.Current : shelf.Find(incident.PackId, incident.PackVersion) ?? shelf.Current;

    private TurnDecision Talk(IncomingTurn turn, ConversationReference where, TurnState state, IncidentId fresh, DialogInput input)
    {
        // A card may claim any incident; only one of this very conversation is spoken of here.
        var file = state.Incident?.Value is { } loaded && loaded.Incident.IsIn(where.Conversation) ? loaded : null;
        if (file is null && turn is IncomingTurn.Said && Named(turn) is { } unknown) return Say(where.Conversation, TurnPhrases.NotHere(unknown));

        var context = Context(turn, where, state, file, fresh);
        var decided = DialogEngine.Decide(context, input);
        var same = file is not null && decided.Incident?.Id == file.Incident.Id;
        var after = decided.Incident is null ? null : new IncidentFile(decided.Incident, same ? file!.Alert : AlertState.None) { Screens = decided.Screens };
        return Close(turn, state, decided.State, after, decided.Events, decided.Replies.Select(reply => Reply(where.Conversation, reply)))
            with { Asked = decided.Asked, Judged = decided.Judged };
    }

    private TurnDecision Welcome(IncomingTurn.Arrived arrived, TurnState state, IncidentId fresh)
    {
        if (state.Conversation.Value.Welcomed) return TurnDecision.Nothing;
        if (settings.Routes.At(arrived.Where.Conversation) is { } route)
            return Say(arrived.Where.Conversation, DutyPhrases.Channel(route)) with { Conversation = state.Conversation.Value with { Welcomed = true } };
        var decided = DialogEngine.Welcome(Context(arrived, arrived.Where, state, file: null, fresh));
        return TurnDecision.Nothing with { Conversation = decided.State, Drafts = [.. decided.Replies.Select(reply => Reply(arrived.Where.Conversation, reply))] };
    }

    /// <summary>Something said or pressed in a duty inspector's channel. A card speaks only for an incident whose alert stands there.</summary>
    private TurnDecision Duty(IncomingTurn turn, ConversationReference where, TurnState state, Func<DutyContext, DutyDecision> decide)
    {
        var file = state.Incident?.Value is { } loaded && loaded.Alert.At(where.Conversation) is not null ? loaded : null;
        var context = new DutyContext(PackOf(file?.Incident), file?.Incident, file?.Alert ?? AlertState.None, settings.Routes, where.Conversation, turn.By, turn.At) { Roles = Roles, Open = [.. state.Open.Select(open => open.Incident)] };
        var decided = decide(context);
        var after = file is null ? null : file with { Incident = file.Incident.After(decided.Events) };
        return Close(turn, state, conversation: null, after, decided.Events, decided.Replies.Select(reply => Reply(where.Conversation, reply)));
    }

    private TurnDecision TimePassed(IncomingTurn.TimePassed time, TurnState state)
    {
        if (state.Incident?.Value is not { } file) return TurnDecision.Nothing;
        var events = FireTriggers.Decide(PackOf(file.Incident), file.Incident, time.At);
        var closed = Close(time, state, conversation: null, file with { Incident = file.Incident.After(events) }, events, []);
        return closed.Due.Any(due => due.Name == time.Name) ? closed : closed with { Due = [.. closed.Due, new DueTime(file.Incident.Id, time.Name, At: null)] };
    }

    private TurnDecision OfAlert(IncomingTurn turn, TurnState state, Func<AlertContext, IncidentFile, AlertDecision> decide)
    {
        if (state.Incident?.Value is not { } file) return TurnDecision.Nothing;
        var decided = decide(AlertContextOf(file.Incident, turn.At), file);
        return decided.State == file.Alert
            ? TurnDecision.Nothing
            : new TurnDecision(null, file with { Alert = decided.State }, [], [.. ToOfficers(file.Incident, decided)], []);
    }

    /// <summary>After the decision: what policy makes of the events, and what is due when.</summary>
    private TurnDecision Close(
        IncomingTurn turn, TurnState state, ConversationState? conversation, IncidentFile? file, IReadOnlyList<IncidentEvent> events, IEnumerable<Draft> replies)
    {
        var changed = conversation is null || conversation == state.Conversation.Value ? null : conversation;
        if (file is null) return new TurnDecision(changed, null, [], [.. replies], []);
        var moved = file.Screens != state.Incident?.Value.Screens && !file.Screens.IsEmpty;
        if (events.Count == 0) return new TurnDecision(changed, moved ? file : null, [], [.. replies], []);

        var incident = file.Incident;
        var said = replies.ToLookup(IsWarning);
        var policy = AlertPolicy.Decide(AlertContextOf(incident, turn.At), incident, events, file.Alert);
        Draft[] drafts =
        [
            .. policy.Alerts.Select(message => new Draft(
                message.Channel, new Reply.Show(message.View, $"alert:{incident.Id}:{message.Channel}"), Lane.Alert, message.First, new AlertMark(incident.Id, message.Version))),
            .. said[true],
            .. ToOfficers(incident, policy),
            .. said[false],
        ];
        var next = Conditions.NextChange(PackOf(incident), incident, turn.At);
        return new TurnDecision(changed, file with { Alert = policy.State }, events, drafts, next is null ? [] : [new DueTime(incident.Id, TriggersDue, next)]);
    }

    // "Radio or 999 first" stands above everything that the same turn says.
    private static bool IsWarning(Draft draft) => draft.Reply is Reply.Show { View: AdviceView { Urgent: true } };

    /// <summary>What every officer who shares the incident must see of its alert.</summary>
    private static IEnumerable<Draft> ToOfficers(Incident incident, AlertDecision decided)
    {
        foreach (var conversation in incident.Participants.Select(participant => participant.Conversation).Distinct())
        {
            if (decided.Status is { } status) yield return new Draft(conversation, new Reply.Show(status, $"status:{incident.Id}:{conversation}"), Lane.Reply, Notify: false);
            foreach (var line in decided.Say) yield return new Draft(conversation, new Reply.Say(line), Lane.Alert, Notify: true);
        }
    }

    private DialogContext Context(IncomingTurn turn, ConversationReference where, TurnState state, IncidentFile? file, IncidentId fresh)
    {
        var incident = file?.Incident;
        var gone = incident is not null && shelf.Find(incident.PackId, incident.PackVersion) is null;
        return new DialogContext(PackOf(incident), state.Conversation.Value, incident, where.Conversation, turn.By, turn.At, fresh, gone) 
        {
            Screens = file?.Screens ?? [], Turn = turn.Key, Finder = settings.Finder, Suggester = settings.Suggester, Roles = Roles, Open = [.. state.Open.Select(open => open.Incident)],
        };
    }

    private RoleTable Roles => settings.Roles?.Current ?? RoleTable.Open;

    private AlertContext AlertContextOf(Incident incident, DateTimeOffset now) => new(PackOf(incident), settings.Routes, now, settings.RecordAddress);

    private static TurnDecision Say(ConversationId to, string text) => TurnDecision.Nothing with { Drafts = [Reply(to, new Reply.Say(text))] };

    private static Draft Reply(ConversationId to, Reply reply) => new(reply.To ?? to, reply, Lane.Reply, Notify: false);

    private static string TriggersDue => "triggers";

    [GeneratedRegex(@"^\s*(?:resume|open|continue|go back to)\s+(?<id>\d\d-\d{4,7})\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex ResumeForm();
}
