using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.DutyChannel.Views;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.DutyChannel;

/// <summary>Who owns an incident: taken, given back, handed to another.</summary>
internal static class Owning
{
    private static readonly TimeSpan RosterBack = TimeSpan.FromHours(12);
    private static readonly TimeSpan RosterAhead = TimeSpan.FromHours(24);

    public static DutyDecision Take(DutyContext context, Incident incident, DutyPress press)
    {
        var (events, refusal) = Acknowledge.Decide(incident, context.By, context.Now);
        return refusal is null ? DutyDecision.Of(events) : DutyDecision.Say(refusal.Reason);
    }

    public static DutyDecision OpenWithdraw(DutyContext context, Incident incident, DutyPress press)
    {
        if (incident.Acknowledged is not { } mark) return DutyDecision.Say(DutyPhrases.NobodyHasIt(incident));
        var form = Forms.Name(context, "withdraw");
        return DutyDecision.Of([], Forms.Show(
            incident,
            new FormView(
                incident.Id.Value, DutyPhrases.GiveBackTitle(incident), DutyPhrases.GiveBackText(mark.By),
                [FormField.Line("reason", "Why, in one line", required: true)], form, "Give it back now", "withdraw-send"),
            form));
    }

    public static DutyDecision Withdraw(DutyContext context, Incident incident, DutyPress press)
    {
        if (Forms.Of(press) is not { } form) return DutyDecision.Say(DutyPhrases.NotThisChannel);
        var (events, refusal) = WithdrawAcknowledgement.Decide(incident, press.Input("reason") ?? "", context.By, context.Now);
        return refusal is null
            ? DutyDecision.Of(events, Forms.Used(incident, form, DutyPhrases.GivenBack(incident), [new NoticeLine("", DutyPhrases.By(context.By, context.Now))]))
            : DutyDecision.Say(refusal.Reason);
    }

    public static DutyDecision OpenHandTo(DutyContext context, Incident incident, DutyPress press)
    {
        if (OfferHandover.MayNot(incident, context.By) is { } refusal) return DutyDecision.Say(refusal.Reason);
        var form = Forms.Name(context, "hand-to");
        return DutyDecision.Of([], Forms.Show(
            incident,
            new FormView(incident.Id.Value, DutyPhrases.HandToTitle(incident), DutyPhrases.HandToText, SuccessorFields(context), form, "Offer it", "hand-to-send"),
            form));
    }

    public static DutyDecision HandTo(DutyContext context, Incident incident, DutyPress press)
    {
        if (Forms.Of(press) is not { } form) return DutyDecision.Say(DutyPhrases.NotThisChannel);
        var to = SuccessorOf(context, press.Input("name"), press.Input("to"));
        var (events, refusal) = OfferHandover.Decide(incident, to, shift: false, context.Channel, context.By, context.Now);
        return refusal is null
            ? DutyDecision.Of(events, Forms.Used(incident, form, DutyPhrases.Offered(incident, to), [new NoticeLine("", DutyPhrases.By(context.By, context.Now))], DutyPhrases.StaysYours(context.By)))
            : DutyDecision.Say(refusal.Reason);
    }

    /// <summary>The roster's people to choose from, where there is a roster, and always a name to type.</summary>
    public static IReadOnlyList<FormField> SuccessorFields(DutyContext context)
    {
        var people = People(context).Select(person => new FormChoice(person.Name, person.Name)).ToList();
        return people.Count == 0
            ? [FormField.Line("name", "Inspector's name", required: true)]
            : [FormField.One("to", "On the roster", people), FormField.Line("name", "Or another inspector's name")];
    }

    /// <summary>What was typed goes before what was chosen. A name of the roster brings its id.</summary>
    public static Successor SuccessorOf(DutyContext context, string? typed, string? chosen)
    {
        var name = string.IsNullOrWhiteSpace(typed) ? chosen?.Trim() ?? "" : typed.Trim();
        return People(context).FirstOrDefault(person => person.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } person
            ? new Successor(person.Name, person.EntraId)
            : new Successor(name, null);
    }

    private static IEnumerable<RosterPerson> People(DutyContext context)
    {
        if (context.Route is not { } route) return [];
        var on = context.Roster.OnDuty(route.Area, context.Now);
        var others = context.Roster.People(route.Area, context.Now - RosterBack, context.Now + RosterAhead).Where(person => !on.Any(person.Is));
        return on.Concat(others).Where(person => person.EntraId != context.By.Id && !person.Name.Equals(context.By.Name, StringComparison.OrdinalIgnoreCase));
    }
}
