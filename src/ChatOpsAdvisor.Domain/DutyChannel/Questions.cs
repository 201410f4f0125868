using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.DutyChannel.Views;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.DutyChannel;

/// <summary>Questions to whoever deals with an incident.</summary>
internal static class Questions
{
    public static DutyDecision Open(DutyContext context, Incident incident, DutyPress press)
    {
        var form = Forms.Name(context, "ask-officer");
        return DutyDecision.Of([], Forms.Show(
            incident,
            new FormView(
                incident.Id.Value, DutyPhrases.AskTitle(incident), DutyPhrases.AskText(incident),
                [FormField.Lines("text", "Your question", required: true)], form, "Send", "ask-officer-send"),
            form));
    }

    public static DutyDecision Send(DutyContext context, Incident incident, DutyPress press)
    {
        if (Forms.Of(press) is not { } form) return DutyDecision.Say(DutyPhrases.NotThisChannel);
        var (events, refusal) = AskOfficer.Decide(incident, press.Input("text") ?? "", form, context.Channel, context.By, context.Now);
        return refusal is null
            ? DutyDecision.Of(events, Forms.Used(
                incident, form, DutyPhrases.Asked(incident), [new NoticeLine("", press.Input("text")!.Trim()), new NoticeLine("", DutyPhrases.By(context.By, context.Now))], DutyPhrases.AnswerComesHere))
            : DutyDecision.Say(refusal.Reason);
    }
}
