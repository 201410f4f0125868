using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.DutyChannel;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>Decides on a turn from what was loaded. Pure: after a conflict it is simply asked again.</summary>
internal sealed class TurnDecider(IGuidanceShelf shelf, TurnSettings settings)
{
    /// <summary>The incident that a turn names by itself; null for the conversation's own.</summary>
    public static IncidentId? Named(IncomingTurn turn) => turn switch
    {
        IncomingTurn.Pressed pressed => pressed.Press.Incident,
        IncomingTurn.Said said => NamedIncident.Read(said.Text)?.Id,
        IncomingTurn.TimePassed time => time.Incident,
        IncomingTurn.AlertDelivered delivered => delivered.Incident,
        IncomingTurn.DeliveryFailed failed => failed.Incident,
        _ => null,
    };

    /// <summary>A turn that looks at every open incident: a board, a list of one's own, a handover.</summary>
    public static bool LooksAtOpen(IncomingTurn turn) => turn switch
    {
        IncomingTurn.Said said => DutyEngine.LooksAtOpen(said.Text) || Commands.Read(said.Text) is Command.Mine,
        IncomingTurn.Pressed pressed => pressed.Press.Verb is "mine" || DutyEngine.LooksAtOpenWhenPressed(pressed.Press.Verb),
        IncomingTurn.DigestDue => true,
        _ => false,
    };

    public TurnDecision Decide(IncomingTurn turn, TurnState state, IncidentId fresh) => turn switch
    {
        IncomingTurn.Pressed pressed when DutyEngine.IsOurs(pressed.Press.Verb) || settings.Routes.At(pressed.Where.Conversation) is not null =>
            Duty(pressed, pressed.Where, state, context => DutyEngine.Pressed(context, new DutyPress(pressed.Press.Verb, pressed.Press.Inputs))),
        IncomingTurn.Pressed pressed when pressed.Press.Verb == "board" => Board(pressed, pressed.Where, state, new DutyPress(pressed.Press.Verb, pressed.Press.Inputs)),
        IncomingTurn.Pressed pressed => Talk(pressed, pressed.Where, state, fresh, new DialogInput.Pressed(pressed.Press.Verb, pressed.Press.Step, pressed.Press.Ask, pressed.Press.Inputs) { HasLinks = pressed.Press.HasLinks }),
        IncomingTurn.Said said when settings.Routes.At(said.Where.Conversation) is not null =>
            Duty(said, said.Where, state, context => DutyEngine.Said(context, said.Text)),
        IncomingTurn.Said said when DutyEngine.IsBoard(said.Text) => Board(said, said.Where, state, press: null),
        IncomingTurn.Said said => Talk(said, said.Where, state, fresh, NamedIncident.Read(said.Text) switch
        {
            null => new DialogInput.Typed(said.Text, said.HasAttachments, said.HasLinks),
            { Word: "join" } named => new DialogInput.Joins(named.Id),
            { } named => new DialogInput.Typed(named.Word, said.HasAttachments, said.HasLinks),
        }),
        IncomingTurn.Arrived arrived => Welcome(arrived, state, fresh),
        IncomingTurn.TimePassed time => TimePassed(time, state),
        IncomingTurn.AlertDelivered delivered => OfAlert(delivered, state, (context, file) =>
            AlertPolicy.Delivered(context, file.Incident, file.Alert, delivered.Place, delivered.Version, delivered.Thread)),
        IncomingTurn.DeliveryFailed failed => OfAlert(failed, state, (context, file) =>
            AlertPolicy.NotDelivered(context, file.Incident, file.Alert, failed.Place, failed.Final)),
        IncomingTurn.Told told => Say(told.To, told.Text),
        IncomingTurn.DigestDue digest => TurnDecision.Nothing with { Drafts = [.. settings.Routes.Routes.Select(route => Reply(route.Channel, DigestOf(digest, state, route)))] },
        _ => TurnDecision.Nothing,
    };

    /// <summary>The pack of an incident, or the current one when that version is gone or there is no incident.</summary>
    public GuidancePack PackOf(Incident? incident) =>
        incident is null ? shelf.Current : shelf.Find(incident.PackId, incident.PackVersion) ?? shelf.Current;

    private TurnDecision Talk(IncomingTurn turn, ConversationReference where, TurnState state, IncidentId fresh, DialogInput input)
    {
        // A card may claim any incident; only one of this very conversation is spoken of here.
        var file = state.Incident?.Value is { } loaded && (loaded.Incident.IsIn(where.Conversation) || NamedIncident.Enters(turn)) ? loaded : null;
        if (file is null && turn is IncomingTurn.Said && input is not DialogInput.Joins && Named(turn) is { } unknown)
            return Say(where.Conversation, state.Incident is null ? TurnPhrases.NoSuch(unknown) : TurnPhrases.NotHere(unknown));

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
        var context = DutyContext(turn, where, file) with { Open = [.. state.Open.Where(open => open.Alert.At(where.Conversation) is not null).Select(open => open.Incident)] };
        var decided = decide(context);
        var replies = decided.Replies.Select(reply => Reply(where.Conversation, reply));
        var then = decided.Then.Select(one => new DueTime(one.Incident, one.Due, turn.At));
        if (file is null) return Close(turn, state, conversation: null, file: null, [], replies) with { Due = [.. then] };

        // Whoever presses a card has seen it; who may not press it looks for nobody.
        if (decided.Events.Count == 0) return Seen(turn, file, replies);
        var seen = decided.Events.All(happened => happened is ActRefused) ? file.Alert : file.Alert.Looked(turn.At);
        var after = file with { Incident = file.Incident.After(decided.Events), Alert = seen };
        var cards = DialogEngine.Refresh(Context(turn, where, state, after, fresh: default));
        return Close(turn, state, conversation: null, after, decided.Events, replies.Concat(cards.Select(reply => Reply(where.Conversation, reply))));
    }

    private TurnDecision Seen(IncomingTurn turn, IncidentFile file, IEnumerable<Draft> replies)
    {
        var policy = AlertPolicy.Looked(AlertContextOf(file.Incident, turn.At), file.Incident, file.Alert);
        return new TurnDecision(null, file with { Alert = policy.State }, [], [.. Alerts(file.Incident, policy), .. replies], []);
    }

    /// <summary>The board in somebody's own chat: what the chat shares and what they own; all of it for those whom the settings name as inspectors.</summary>
    private TurnDecision Board(IncomingTurn turn, ConversationReference where, TurnState state, DutyPress? press)
    {
        var mine = state.Open.Select(open => open.Incident).Where(incident =>
            incident.IsIn(where.Conversation) || incident.Acknowledged?.By.Id == turn.By.Id || Roles.Names(turn.By, Act.Acknowledge));
        var decided = DutyEngine.Board(DutyContext(turn, where, file: null) with { Open = [.. mine] }, BoardReader.Chat, press);
        return TurnDecision.Nothing with { Drafts = [.. decided.Replies.Select(reply => Reply(where.Conversation, reply))] };
    }

    private Reply.Show DigestOf(IncomingTurn.DigestDue digest, TurnState state, AlertRoute route) => new(
        Digest.Of(
            new AlertContext(shelf.Current, settings.Routes, digest.At, settings.RecordAddress),
            [.. state.Open.Concat(state.Recent).Where(file => file.Alert.At(route.Channel) is not null).Select(file => file.Incident).DistinctBy(incident => incident.Id).OrderByDescending(incident => incident.OpenedAt)]),
        Slot: null);

    private DutyContext DutyContext(IncomingTurn turn, ConversationReference where, IncidentFile? file) =>
        new(PackOf(file?.Incident), file?.Incident, file?.Alert ?? AlertState.None, settings.Routes, where.Conversation, turn.By, turn.At)
        {
            Roles = Roles, RecordAddress = settings.RecordAddress, Roster = settings.Rosters?.Current ?? Roster.Empty, WhoIsOn = tonight => OnDuty(where.Conversation, tonight, turn.At),
        };

    private TurnDecision TimePassed(IncomingTurn.TimePassed time, TurnState state)
    {
        if (state.Incident?.Value is not { } file) return TurnDecision.Nothing;
        IReadOnlyList<IncidentEvent> events = [.. FireTriggers.Decide(PackOf(file.Incident), file.Incident, time.At), .. DutyTimes.Events(file.Incident, time.Name, time.At)];
        if (time.Name == Escalation.Due) events = [.. events, .. Escalation.Decide(AlertContextOf(file.Incident, time.At), file.Incident.After(events), file.Alert)];
        if (time.Name == Traits.Due) events = [.. events, .. Traits.Decide(file.Incident, state.Alike, time.At)];
        var closed = Close(time, state, conversation: null, file with { Incident = file.Incident.After(events) }, events, []);
        // The table has lost this time with the turn, whatever was decided: what is still to come is set again.
        if (time.Name == Escalation.Due && (closed.File ?? file) is var after && Escalation.DueAt(settings.Escalation, after.Incident, after.Alert) is { } next)
            return closed with { Due = [.. closed.Due.Where(due => due.Name != Escalation.Due), new DueTime(file.Incident.Id, Escalation.Due, next)] };
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

        // After what happened the risks may have to be looked at again: policy, so that nobody can forget it.
        var wanted = WantReview.After(file.Incident, events);
        events = [.. events, .. wanted];
        file = file with { Incident = file.Incident.After(wanted) };
        var incident = file.Incident;
        var said = replies.ToLookup(IsWarning);
        var policy = AlertPolicy.Decide(AlertContextOf(incident, turn.At), incident, events, file.Alert);
        Draft[] drafts =
        [
            .. Alerts(incident, policy),
            .. said[true],
            .. policy.Thread.Select(message => InThread(incident, message)),
            .. ToOfficers(incident, policy),
            .. said[false],
            .. Followings.Of(AlertContextOf(incident, turn.At), incident, events, policy.State).Select(reply => new Draft(reply.To!.Value, reply, Lane.Reply, Notify: true)),
        ];
        var traits = events.OfType<FactRecorded>().Any(fact => Traits.IsTrait(fact.FactId)) && !incident.IsExercise ? Traits.Of(incident) : null;
        var due = new List<DueTime>();
        if (Conditions.NextChange(PackOf(incident), incident, turn.At) is { } next) due.Add(new DueTime(incident.Id, TriggersDue, next));
        if (policy.State.Escalation.Due != file.Alert.Escalation.Due) due.Add(new DueTime(incident.Id, Escalation.Due, policy.State.Escalation.Due));
        due.AddRange(DutyTimes.After(events, turn.At, settings.Waits).Select(one => new DueTime(incident.Id, one.Name, one.At)));
        if (traits is not null) due.Add(new DueTime(incident.Id, Traits.Due, turn.At));
        return new TurnDecision(changed, file with { Alert = policy.State }, events, drafts, due) { Traits = traits };
    }

    /// <summary>A call waits for nothing but its own thread; whatever else is said below a card keeps its place in the channel's order.</summary>
    private static Draft InThread(Incident incident, ThreadMessage message) =>
        new(message.Channel, message.Reply, message.Reply is Reply.Show ? Lane.Alert : Lane.Reply, message.Notify)
        {
            ThreadOf = $"alert:{incident.Id}:{message.Channel}",
            EditOnly = message.EditOnly,
        };

    private static IEnumerable<Draft> Alerts(Incident incident, AlertDecision policy) => policy.Alerts.Select(message => new Draft(
        message.Channel, new Reply.Show(message.View, $"alert:{incident.Id}:{message.Channel}"), Lane.Alert, message.First, new AlertMark(incident.Id, message.Version)));

    // "Radio or 999 first" stands above everything that the same turn says.
    private static bool IsWarning(Draft draft) => draft.Reply is Reply.Show { View: AdviceView { Urgent: true } or RiskWordsView { CanDismiss: true } };

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
            Turn = turn.Key,
            Screens = file?.Screens ?? [],
            Open = [.. state.Open.Select(open => open.Incident)],
            Roles = Roles,
            IsPersonal = where.Scope is ConversationScope.Personal,
            NewerPack = Newer(incident),
            Finder = settings.Finder,
            Suggester = settings.Suggester,
            WhoIsOn = tonight => OnDuty(where.Conversation, tonight, turn.At),
        };
    }

    private string OnDuty(ConversationId where, bool tonight, DateTimeOffset now)
    {
        var routes = settings.Routes.At(where) is { } own && settings.Routes.Exercise != own ? [own] : settings.Routes.Routes;
        return WhoIsOn.Answer([.. routes.Select(route => route.Area)], settings.Rosters?.Current ?? Roster.Empty, tonight, now);
    }

    private string? Newer(Incident? incident) =>
        incident is not null && shelf.Find(incident.PackId, incident.PackVersion) is { } own && own.Version != shelf.Current.Version ? shelf.Current.Version : null;

    private RoleTable Roles => settings.Roles?.Current ?? RoleTable.Open;

    private AlertContext AlertContextOf(Incident incident, DateTimeOffset now) => new(PackOf(incident), settings.Routes, now, settings.RecordAddress)
    {
        Escalation = settings.Escalation,
        Roster = settings.Rosters?.Current ?? Roster.Empty,
    };

    private static TurnDecision Say(ConversationId to, string text) => TurnDecision.Nothing with { Drafts = [Reply(to, new Reply.Say(text))] };

    private static Draft Reply(ConversationId to, Reply reply) => new(reply.To ?? to, reply, Lane.Reply, Notify: false);

    private static string TriggersDue => "triggers";
}
