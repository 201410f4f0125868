using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.DutyChannel;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>What a turn is decided from beside its own state: the pack, who may do what, who is on duty.</summary>
internal sealed class TurnFrame(IGuidanceShelf shelf, TurnSettings settings)
{
    public TurnSettings Settings => settings;

    public IGuidanceShelf Shelf => shelf;

    /// <summary>The pack of an incident, or the current one when that version is gone or there is no incident.</summary>
    public GuidancePack PackOf(Incident? incident) =>
        incident is null ? shelf.Current : shelf.Find(incident.PackId, incident.PackVersion) ?? shelf.Current;

    public RoleTable Roles => settings.Roles?.Current ?? RoleTable.Open;

    public DialogContext Dialog(IncomingTurn turn, ConversationReference where, TurnState state, IncidentFile? file, IncidentId fresh)
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

    public DutyContext Duty(IncomingTurn turn, ConversationReference where, IncidentFile? file) =>
        new(PackOf(file?.Incident), file?.Incident, file?.Alert ?? AlertState.None, settings.Routes, where.Conversation, turn.By, turn.At)
        {
            Roles = Roles, RecordAddress = settings.RecordAddress, Roster = settings.Rosters?.Current ?? Roster.Empty, WhoIsOn = tonight => OnDuty(where.Conversation, tonight, turn.At),
        };

    public AlertContext Alert(Incident incident, DateTimeOffset now) => new(PackOf(incident), settings.Routes, now, settings.RecordAddress)
    {
        Escalation = settings.Escalation,
        Roster = settings.Rosters?.Current ?? Roster.Empty,
    };

    private string OnDuty(ConversationId where, bool tonight, DateTimeOffset now)
    {
        var routes = settings.Routes.At(where) is { } own && settings.Routes.Exercise != own ? [own] : settings.Routes.Routes;
        return WhoIsOn.Answer([.. routes.Select(route => route.Area)], settings.Rosters?.Current ?? Roster.Empty, tonight, now);
    }

    private string? Newer(Incident? incident) =>
        incident is not null && shelf.Find(incident.PackId, incident.PackVersion) is { } own && own.Version != shelf.Current.Version ? shelf.Current.Version : null;
}
