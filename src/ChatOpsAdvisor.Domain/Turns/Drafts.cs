using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>Messages before they are painted: who gets what, in which lane, and what stands above what.</summary>
internal static class Drafts
{
    /// <summary>A call waits for nothing but its own thread; whatever else is said below a card keeps its place in the channel's order.</summary>
    public static Draft InThread(Incident incident, ThreadMessage message) =>
        new(message.Channel, message.Reply, message.Reply is Reply.Show ? Lane.Alert : Lane.Reply, message.Notify)
        {
            ThreadOf = $"alert:{incident.Id}:{message.Channel}",
            EditOnly = message.EditOnly,
        };

    public static IEnumerable<Draft> Alerts(Incident incident, AlertDecision policy) => policy.Alerts.Select(message => new Draft(
        message.Channel, new Reply.Show(message.View, $"alert:{incident.Id}:{message.Channel}"), Lane.Alert, message.First, new AlertMark(incident.Id, message.Version)));

    // "Radio or 999 first" stands above everything that the same turn says.
    public static bool IsWarning(Draft draft) => draft.Reply is Reply.Show { View: AdviceView { Urgent: true } or RiskWordsView { CanDismiss: true } };

    /// <summary>What every officer who shares the incident must see of its alert.</summary>
    public static IEnumerable<Draft> ToOfficers(Incident incident, AlertDecision decided)
    {
        foreach (var conversation in incident.Participants.Select(participant => participant.Conversation).Distinct())
        {
            if (decided.Status is { } status) yield return new Draft(conversation, new Reply.Show(status, $"status:{incident.Id}:{conversation}"), Lane.Reply, Notify: false);
            foreach (var line in decided.Say) yield return new Draft(conversation, new Reply.Say(line), Lane.Alert, Notify: true);
        }
    }

    public static TurnDecision Say(ConversationId to, string text) => TurnDecision.Nothing with { Drafts = [Reply(to, new Reply.Say(text))] };

    public static Draft Reply(ConversationId to, Reply reply) => new(reply.To ?? to, reply, Lane.Reply, Notify: false);
}
