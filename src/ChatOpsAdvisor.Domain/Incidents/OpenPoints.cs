using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>What is open about an incident: what a brief tells the next officer, and what stands in the way of closing it quietly.</summary>
/// <param name="Lines">Checklist lines of which nothing was said, or only "not known": the scenario's, and those of the lists for after an arrest that were begun.</param>
/// <param name="Unknown">Questions that apply and have no answer but "not known" or "skipped", or were never asked.</param>
/// <param name="NoInspector">No duty inspector has it.</param>
/// <param name="Unanswered">What a duty inspector asked and nobody has answered.</param>
/// <param name="Review">Why the risks should be looked at again, and nobody has; empty when they need not be.</param>
public sealed record OpenPoints(IReadOnlyList<LiveLine> Lines, IReadOnlyList<Question> Unknown, bool NoInspector, IReadOnlyList<OfficerQuestion> Unanswered, IReadOnlyList<string> Review)
{
    public bool Any => Lines.Count > 0 || Unknown.Count > 0 || NoInspector || Unanswered.Count > 0 || Review.Count > 0;

    /// <summary>Its ids alone, as an event keeps them; null when nothing is open.</summary>
    public LeftOpen? Ids => !Any ? null : new LeftOpen(
        [.. Lines.Select(line => line.Item.Id)], [.. Unknown.Select(question => question.Fact)], NoInspector, [.. Unanswered.Select(question => question.Number)], Review);

    /// <param name="pack">The incident's.</param>
    /// <param name="incident">As it is.</param>
    /// <param name="now">When.</param>
    /// <param name="shown">Lists for the time after an arrest whose cards stand in some chat.</param>
    public static OpenPoints Of(GuidancePack pack, Incident incident, DateTimeOffset now, IReadOnlyCollection<string>? shown = null) => new(
        [.. LiveChecklist.Whole(pack, incident, now, shown).Where(line => line.IsOpen)],
        [.. (pack.Gate?.Questions ?? []).Concat(pack.FindScenario(incident.Scenario)?.Waterfall.Questions ?? [])
            .Concat(BegunLists.Of(pack, incident, shown).SelectMany(list => list.Waterfall.Questions)).DistinctBy(question => question.Fact)
            .Where(question => Conditions.Hold(question.When, incident, now) && incident.AnswerTo(question.Fact) is null or Answer.NotKnown or Answer.Skipped)],
        incident.Acknowledged is null,
        incident.Questions.FindAll(question => question.IsOpen),
        incident.ReviewReasons);
}
