using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.DutyChannel;

/// <summary>What is said in a duty inspector's channel.</summary>
public static class DutyPhrases
{
    public static string NotThisChannel => "That card belongs to no alert of this channel. Nothing was changed.";

    public static string NotYours(Act act, Person by) => $"{by.Name}: your force keeps {Naming(act)} to others. Nothing was changed, and the record says that it was tried.";

    public static string Channel(AlertRoute? route) =>
        $"Alerts for {route?.Area ?? "this area"} are posted in this channel, one card an incident, kept up to date in place. Press “I've got this” on a card to own it. Questions and new notifications: write to me in a personal chat.";

    private static string Naming(Act act) => act switch
    {
        Act.Acknowledge => "owning an incident",
        Act.Decide => "decisions and risk reviews",
        Act.HandOver => "handing over",
        _ => "closing an incident",
    };
}
