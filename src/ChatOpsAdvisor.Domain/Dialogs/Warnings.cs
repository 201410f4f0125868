using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What officers are told the moment a trigger fires: the one who set it off, and everybody who shares the incident.</summary>
internal static class Warnings
{
    public static void Show(Talk talk, IReadOnlyList<IncidentEvent> events)
    {
        var rules = events.OfType<TriggerFired>()
            .Select(fired => talk.Pack.Triggers.First(rule => rule.Id == fired.Trigger))
            .Where(rule => rule.Advice is not null)
            .ToList();
        if (rules.Count == 0) return;
        AdviceLine[] lines = [.. rules.Select(rule => new AdviceLine(
            rule.Advice!,
            rule.Basis.IsTool ? Phrases.ToolAdvice : Wording.Source(rule.Basis),
            rule.Basis.IsTool,
            Withheld: false,
            rule.GuidanceSilent ? WarningPhrases.GuidanceSilent : null))];
        var view = new AdviceView(talk.Open.Id.Value, WarningPhrases.ActNow, Notice: null, Urgent: true, lines, talk.Pack.Status);
        talk.Show(view);
        // A colleague has not seen the answer: the card says whose it was and what it means.
        var told = WarningPhrases.Told(talk.Sign(talk.By.Name, talk.Now), rules.Select(rule => Wording.Named(talk.Open, rule.Reason)));
        foreach (var other in talk.Others) talk.Show(view with { Notice = told }, slot: null, other);
    }
}
