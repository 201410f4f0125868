using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>What is open about an incident: what a brief tells the next officer, and what stands in the way of closing it quietly.</summary>
/// <param name="Lines">Checklist lines of which nothing was said, or only "not known".</param>
/// <param name="Unknown">Questions that apply and have no answer but "not known" or "skipped", or were never asked.</param>
/// <param name="NoInspector">No duty inspector has it.</param>
public sealed record OpenPoints(IReadOnlyList<LiveLine> Lines, IReadOnlyList<Question> Unknown, bool NoInspector)
{
    public bool Any => Lines.Count > 0 || Unknown.Count > 0 || NoInspector;

    public static OpenPoints Of(GuidancePack pack, Incident incident, DateTimeOffset now) => new(
        [.. LiveChecklist.Of(pack, incident, now).Where(line => line.IsOpen)],
        [.. (pack.Gate?.Questions ?? []).Concat(pack.FindScenario(incident.Scenario)?.Waterfall.Questions ?? [])
            .Where(question => Conditions.Hold(question.When, incident, now) && incident.AnswerTo(question.Fact) is null or Answer.NotKnown or Answer.Skipped)],
        incident.Acknowledged is null);
}
