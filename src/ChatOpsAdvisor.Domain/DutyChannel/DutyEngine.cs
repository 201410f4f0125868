using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.DutyChannel;

/// <summary>Decides what a duty inspector's channel does with what was pressed or typed there. Pure and total.</summary>
public static class DutyEngine
{
    /// <summary>The buttons that only an alert's card has. Pressed anywhere else they are refused.</summary>
    public static bool IsOurs(string verb) => verb is "acknowledge";

    /// <summary>True for words that ask about all open incidents, which then have to be read.</summary>
    public static bool LooksAtOpen(string text) => text.Trim().Equals("board", StringComparison.OrdinalIgnoreCase);

    public static DutyDecision Pressed(DutyContext context, DutyPress press) => context.Incident is not { } incident
        ? DutyDecision.Say(DutyPhrases.NotThisChannel)
        : press.Verb switch
        {
            "acknowledge" => Allowed(context, Act.Acknowledge, () => Take(context, incident)),
            _ => DutyDecision.Say(DutyPhrases.NotThisChannel),
        };

    public static DutyDecision Said(DutyContext context, string text) => DutyDecision.Say(DutyPhrases.Channel(context.Route));

    /// <summary>Does it where the force's settings let this person, and else says no and keeps that it was tried.</summary>
    private static DutyDecision Allowed(DutyContext context, Act act, Func<DutyDecision> decide) => context.Roles.May(context.By, act)
        ? decide()
        : DutyDecision.Of([new ActRefused(context.Now, context.By, act)], new Reply.Say(DutyPhrases.NotYours(act, context.By)));

    private static DutyDecision Take(DutyContext context, Incident incident)
    {
        var (events, refusal) = Acknowledge.Decide(incident, context.By, context.Now);
        return refusal is null ? DutyDecision.Of(events) : DutyDecision.Say(refusal.Reason);
    }
}
