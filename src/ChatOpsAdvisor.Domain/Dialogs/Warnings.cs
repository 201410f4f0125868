using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What the officer is told the moment a trigger fires.</summary>
internal static class Warnings
{
    public static void Show(Talk talk, IReadOnlyList<IncidentEvent> events)
    {
        var rules = events.OfType<TriggerFired>()
            .Select(fired => talk.Pack.Triggers.First(rule => rule.Id == fired.Trigger))
            .Where(rule => rule.Advice is not null)
            .ToList();
        if (rules.Count == 0) return;
        var lines = rules.Select(rule => new AdviceLine(
            rule.Advice!,
            rule.Basis.IsTool ? Phrases.ToolAdvice : Wording.Source(rule.Basis),
            rule.Basis.IsTool,
            Withheld: false,
            rule.GuidanceSilent ? Phrases.GuidanceSilent : null));
        talk.Show(new AdviceView(talk.Open.Id.Value, Phrases.ActNow, Notice: null, Urgent: true, [.. lines], talk.Pack.Status));
    }
}
