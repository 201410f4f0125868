using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatOpsAdvisor.Records.Pages;

/// <summary>
/// One printable page a scenario, from the same pack, for when Teams is down. Open to whoever reaches the host: it holds
/// the public guidance in our words and nothing of any incident, and a sign-in may be down together with Teams.
/// </summary>
internal sealed class AideMemoireModel(IGuidanceShelf shelf, TimeProvider time) : PageModel
{
    public GuidancePack Pack { get; } = shelf.Current;

    public ScenarioDefinition? Scenario { get; private set; }

    public string? Overdue => Pack.ReviewBy is { } by && by < DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)
        ? $"Review of this pack has been overdue since {by:dd/MM/yyyy}."
        : null;

    public IReadOnlyList<AdviceLine> Lines => [.. Scenario!.Checklist.Where(item => item.When is null).Concat(Scenario.Checklist.Where(item => item.When is not null)).Select(AdviceLine.Of)];

    public IReadOnlyList<Question> Questions => [.. (Pack.Gate?.Questions ?? []).Concat(Scenario!.Waterfall.Questions).Where(question => question.When is null)];

    public IReadOnlyList<(string Reason, string Source)> Triggers =>
    [
        .. Pack.Triggers.Where(trigger => trigger.Urgency >= Urgency.High && Conditions.MayHold(trigger.When, Pack, Scenario!))
            .Select(trigger => (trigger.Reason, trigger.Basis.IsTool ? "Tool" : Wording.Source(trigger.Basis))),
    ];

    public IActionResult OnGet(string? scenario)
    {
        Scenario = Pack.FindScenario(scenario);
        return scenario is not null && Scenario is null ? NotFound() : Page();
    }
}
