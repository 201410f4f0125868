using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.DutyChannel;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>Decides on a turn from what was loaded: tells whose it is. Pure: after a conflict it is simply asked again.</summary>
internal sealed class TurnDecider
{
    private readonly TurnFrame _frame;
    private readonly OfficerTurns _officers;
    private readonly DutyTurns _duty;
    private readonly TimeTurns _times;

    public TurnDecider(IGuidanceShelf shelf, TurnSettings settings)
    {
        _frame = new TurnFrame(shelf, settings);
        var closing = new TurnClosing(_frame);
        (_officers, _duty, _times) = (new OfficerTurns(_frame, closing), new DutyTurns(_frame, closing), new TimeTurns(_frame, closing));
    }

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
        IncomingTurn.Pressed pressed when DutyEngine.IsOurs(pressed.Press.Verb) || _frame.Settings.Routes.At(pressed.Where.Conversation) is not null =>
            _duty.Channel(pressed, pressed.Where, state, context => DutyEngine.Pressed(context, new DutyPress(pressed.Press.Verb, pressed.Press.Inputs))),
        IncomingTurn.Pressed pressed when pressed.Press.Verb == "board" => _duty.Board(pressed, pressed.Where, state, new DutyPress(pressed.Press.Verb, pressed.Press.Inputs)),
        IncomingTurn.Pressed pressed => _officers.Talk(pressed, pressed.Where, state, fresh, new DialogInput.Pressed(pressed.Press.Verb, pressed.Press.Step, pressed.Press.Ask, pressed.Press.Inputs) { HasLinks = pressed.Press.HasLinks }),
        IncomingTurn.Said said when _frame.Settings.Routes.At(said.Where.Conversation) is not null =>
            _duty.Channel(said, said.Where, state, context => DutyEngine.Said(context, said.Text)),
        IncomingTurn.Said said when DutyEngine.IsBoard(said.Text) => _duty.Board(said, said.Where, state, press: null),
        IncomingTurn.Said said => _officers.Talk(said, said.Where, state, fresh, NamedIncident.Read(said.Text) switch
        {
            null => new DialogInput.Typed(said.Text, said.HasAttachments, said.HasLinks),
            { Word: "join" } named => new DialogInput.Joins(named.Id),
            { } named => new DialogInput.Typed(named.Word, said.HasAttachments, said.HasLinks),
        }),
        IncomingTurn.Arrived arrived => _officers.Welcome(arrived, state, fresh),
        IncomingTurn.TimePassed time => _times.TimePassed(time, state),
        IncomingTurn.AlertDelivered delivered => _times.OfAlert(delivered, state, (context, file) =>
            AlertPolicy.Delivered(context, file.Incident, file.Alert, delivered.Place, delivered.Version, delivered.Thread)),
        IncomingTurn.DeliveryFailed failed => _times.OfAlert(failed, state, (context, file) =>
            AlertPolicy.NotDelivered(context, file.Incident, file.Alert, failed.Place, failed.Final)),
        IncomingTurn.Told told => Drafts.Say(told.To, told.Text),
        IncomingTurn.DigestDue digest => TurnDecision.Nothing with { Drafts = [.. _frame.Settings.Routes.Routes.Select(route => Drafts.Reply(route.Channel, _duty.DigestOf(digest, state, route)))] },
        _ => TurnDecision.Nothing,
    };

    /// <summary>The pack of an incident, or the current one when that version is gone or there is no incident.</summary>
    public GuidancePack PackOf(Incident? incident) => _frame.PackOf(incident);
}
