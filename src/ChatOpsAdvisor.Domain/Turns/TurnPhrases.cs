using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>What is said outside any dialog.</summary>
internal static class TurnPhrases
{
    public static string NotThisChannel => "That card belongs to no alert of this channel. Nothing was changed.";

    public static string DutyChannel(AlertRoute route) =>
        $"Alerts for {route.Area} are posted in this channel, one card an incident, kept up to date in place. Press “I've got this” on a card to own it. Questions and new notifications: write to me in a personal chat.";

    public static string NotHere(IncidentId id) => $"There is no incident {id} in this conversation.";
}
