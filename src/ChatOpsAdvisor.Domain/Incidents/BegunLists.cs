using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Which of the lists for the time after an arrest somebody has begun. What is open on them is open about the incident; a list that nobody called up is not.</summary>
public static class BegunLists
{
    /// <param name="pack">The incident's.</param>
    /// <param name="incident">As it is.</param>
    /// <param name="shown">Lists whose cards stand in some chat, whether anything was said on them or not.</param>
    public static IReadOnlyList<ScenarioDefinition> Of(GuidancePack pack, Incident incident, IReadOnlyCollection<string>? shown = null)
    {
        var elsewhere = (pack.Gate?.Questions ?? []).Concat(pack.Scenarios.SelectMany(scenario => scenario.Waterfall.Questions)).Select(question => question.Fact).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. pack.AfterArrest.Where(list =>
                shown?.Contains(list.Id) == true
                || list.Checklist.Any(item => incident.Items.ContainsKey(item.Id))
                || list.Waterfall.Questions.Any(question => !elsewhere.Contains(question.Fact) && incident.AnswerTo(question.Fact) is not null)),
        ];
    }
}
